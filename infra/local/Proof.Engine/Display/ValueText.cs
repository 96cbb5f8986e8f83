using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Proof.Engine.Values;

namespace Proof.Engine.Display;

/// <summary>Values on one line, for people. Secrets and unknowns are never more than a word.</summary>
internal static class ValueText
{
    private static readonly JsonSerializerOptions Quoting = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of a value, such as <c>"a"</c>, <c>[1, 2]</c>, <c>{ name: "x" }</c>, <c>[secret]</c> or <c>[unknown]</c>.</summary>
    public static string Of(PropertyValue value) => value switch
    {
        NullValue => "null",
        UnknownValue => "[unknown]",
        SecretValue => "[secret]",
        BoolValue flag => flag.Value ? "true" : "false",
        NumberValue number => number.Value.ToString("R", CultureInfo.InvariantCulture),
        StringValue text => Quote(text.Value),
        ArrayValue list => list.Items.IsEmpty ? "[]" : $"[{string.Join(", ", list.Items.Select(Of))}]",
        ObjectValue map => Of(map.Properties),
        ReferenceValue reference => $"<{State.Urn.Name(reference.Urn)}>",
        _ => throw new InvalidOperationException($"no text for {value.GetType().Name}"),
    };

    /// <summary>The name of a member, quoted where it is not a plain word.</summary>
    public static string Name(string name) =>
        name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '$') ? name : Quote(name);

    private static string Of(PropertyMap map) => map.Count == 0
        ? "{}"
        : new StringBuilder("{ ").AppendJoin(", ", map.Select(p => $"{Name(p.Key)}: {Of(p.Value)}")).Append(" }").ToString();

    private static string Quote(string text) => JsonSerializer.Serialize(text, Quoting);
}
