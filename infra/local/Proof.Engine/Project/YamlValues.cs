using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Proof.Engine.Project;

/// <summary>
/// Reads YAML values as Pulumi does: truth values and numbers as such, everything else as text. What different readers of YAML understand
/// differently (<c>0123</c>, <c>1_000</c>, <c>0x10</c>, a plain date) is refused unless it is quoted.
/// </summary>
internal static partial class YamlValues
{
    /// <summary>Reads a value.</summary>
    /// <param name="file">The file, for messages.</param>
    /// <param name="node">The value.</param>
    /// <param name="decrypt">Turns an encrypted text into what it hides; given the node, for messages.</param>
    /// <returns>The value and whether anything in it was encrypted.</returns>
    public static (JsonNode? Value, bool IsSecret) Read(YamlFile file, YamlNode node, Func<YamlNode, string, string> decrypt)
    {
        switch (node)
        {
            case YamlScalarNode scalar:
                return (Scalar(file, scalar), false);
            case YamlSequenceNode list:
                var items = list.Children.Select(c => Read(file, c, decrypt)).ToArray();
                return (new JsonArray([.. items.Select(i => i.Value)]), items.Any(i => i.IsSecret));
            case YamlMappingNode map when Encrypted(map) is { } ciphertext:
                return (JsonValue.Create(decrypt(map, ciphertext)), true);
            case YamlMappingNode map:
                var members = file.Members(map).Select(m => (m.Name, Value: Read(file, m.Value, decrypt))).ToArray();
                return (
                    new JsonObject(members.Select(m => KeyValuePair.Create(m.Name, m.Value.Value))),
                    members.Any(m => m.Value.IsSecret));
            default:
                throw file.Fault(node, "only texts, numbers, truth values, lists and maps can be configured");
        }
    }

    /// <summary>The encrypted text of <c>secure: v1:…</c>; null for any other map.</summary>
    public static string? Encrypted(YamlMappingNode map) =>
        map.Children.Count == 1 && map.Children[0] is { Key: YamlScalarNode { Value: "secure" }, Value: YamlScalarNode { Value: { } text } }
            ? text
            : null;

    /// <summary>The value as the program gets it: a text as it is, lists and maps as compact JSON.</summary>
    public static ConfigText ToText(JsonNode? value) => value switch
    {
        JsonArray list => new ConfigText(list.ToJsonString(Compact), ConfigShape.List),
        JsonObject map => new ConfigText(map.ToJsonString(Compact), ConfigShape.Map),
        JsonValue scalar when scalar.TryGetValue<string>(out var text) => new ConfigText(text, ConfigShape.Scalar),
        _ => new ConfigText(value?.ToJsonString() ?? "", ConfigShape.Scalar),
    };

    private static readonly System.Text.Json.JsonSerializerOptions Compact = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static JsonValue? Scalar(YamlFile file, YamlScalarNode node)
    {
        var text = node.Value ?? "";
        if (node.Style != ScalarStyle.Plain)
        {
            return JsonValue.Create(text);
        }

        return text switch
        {
            "" or "~" or "null" or "Null" or "NULL" => throw file.Fault(node, "a value is missing; an empty text is written \"\""),
            "true" or "True" or "TRUE" => JsonValue.Create(true),
            "false" or "False" or "FALSE" => JsonValue.Create(false),
            _ when Whole().IsMatch(text) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) =>
                JsonValue.Create(whole),
            _ when Fraction().IsMatch(text) =>
                JsonValue.Create(double.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)),
            _ when Ambiguous().IsMatch(text) =>
                throw file.Fault(node, $"'{text}' means different things to different readers of YAML; put it in quotes"),
            _ => JsonValue.Create(text),
        };
    }

    [GeneratedRegex("^-?(0|[1-9][0-9]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)\.[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Fraction();

    /// <summary>Other numbers of YAML 1.1 and 1.2, and dates.</summary>
    [GeneratedRegex(
        @"^([-+]?[0-9][0-9_]*|[-+]?0[xXoObB][0-9a-fA-F_]+|[-+]?([0-9][0-9_]*)?\.?[0-9_]+([eE][-+]?[0-9]+)?|[-+]?[0-9_]+\.|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt ].*)?|[0-9]+(:[0-5]?[0-9])+)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Ambiguous();
}
