using System.Globalization;
using Proof.Partners.Language;
using Proof.Partners.Model;

namespace Proof.Partners.Json;

/// <summary>Makes values, and changed copies of values. They have no place in any file until they are written and read.</summary>
internal static class JsonEdit
{
    private static readonly SourceText Nowhere = new("", []);

    /// <summary>A text.</summary>
    public static JsonText Text(string value) => new() { Source = Nowhere, Value = value };

    /// <summary>A whole number.</summary>
    public static JsonNumber Number(int value) => new() { Source = Nowhere, Text = value.ToString(CultureInfo.InvariantCulture) };

    /// <summary>True or false.</summary>
    public static JsonFlag Flag(bool value) => new() { Source = Nowhere, Value = value };

    /// <summary>A list.</summary>
    public static JsonArray List(IEnumerable<JsonNode> items)
    {
        var result = new JsonArray { Source = Nowhere };
        foreach (var item in items) result.Add(item);
        return result;
    }

    /// <summary>An object; members without a value are left out.</summary>
    public static JsonObject Object(params ReadOnlySpan<(string Name, JsonNode? Value)> members)
    {
        var result = new JsonObject { Source = Nowhere };
        foreach (var (name, value) in members)
        {
            if (value is not null) result.Add(new JsonMember(name, 0, 0, value));
        }

        return result;
    }

    /// <summary>An address: a text alone where there is nothing else to say.</summary>
    public static JsonNode Address(AllowedIp address) => address is { Note: null, ValidUntil: null }
        ? Text(address.Cidr.ToString())
        : Object(
            ("cidr", Text(address.Cidr.ToString())),
            ("note", address.Note is null ? null : Text(address.Note)),
            ("validUntil", address.ValidUntil is { } end ? Text(Instants.Write(end)) : null));

    /// <summary>The object with one member set, or added at the end.</summary>
    public static JsonObject With(this JsonObject node, string name, JsonNode value)
    {
        var result = new JsonObject { Source = Nowhere };
        foreach (var member in node.Members) result.Add(member.Name == name ? member with { Value = value } : member);
        if (node.Find(name) is null) result.Add(new JsonMember(name, 0, 0, value));
        return result;
    }

    /// <summary>The object without some members.</summary>
    public static JsonObject Without(this JsonObject node, params ReadOnlySpan<string> names)
    {
        var result = new JsonObject { Source = Nowhere };
        foreach (var member in node.Members)
        {
            if (!names.Contains(member.Name)) result.Add(member);
        }

        return result;
    }
}
