using System.Text.Json;
using System.Text.RegularExpressions;

namespace Proof.Infra.Tests.Records;

/// <summary>The committed schema of partner records, and the part of JSON Schema that it uses.</summary>
internal static class RecordSchema
{
    private static readonly JsonElement Root =
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Samples.Repository, "stacks", "partner-record.schema.json"))).RootElement;

    /// <summary>The paths at which a record departs from the schema.</summary>
    public static IReadOnlyList<string> Faults(string record)
    {
        using var document = JsonDocument.Parse(record);
        return [.. Faults(Root, document.RootElement, "$")];
    }

    /// <summary>The path of every member that the schema knows.</summary>
    public static IEnumerable<string> Members() => Members(Root, "");

    private static IEnumerable<string> Members(JsonElement schema, string path)
    {
        if (schema.TryGetProperty("items", out var items)) return Members(items, path + "[]");
        return schema.TryGetProperty("properties", out var properties)
            ? properties.EnumerateObject().SelectMany(member => Members(member.Value, $"{path}.{member.Name}").Prepend($"{path}.{member.Name}"))
            : [];
    }

    private static IEnumerable<string> Faults(JsonElement schema, JsonElement value, string path) => schema.EnumerateObject().SelectMany(keyword => keyword.Name switch
    {
        "$schema" or "title" or "description" => [],
        "type" => Fault(IsOfType(value, keyword.Value.GetString()!), $"{path}: type"),
        "enum" => Fault(keyword.Value.EnumerateArray().Any(choice => JsonElement.DeepEquals(choice, value)), $"{path}: enum"),
        "pattern" => Fault(value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!, RegexOptions.ECMAScript), $"{path}: pattern"),
        "minLength" => Fault(value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= keyword.Value.GetInt32(), $"{path}: minLength"),
        "required" => Of(value, JsonValueKind.Object, _ => keyword.Value.EnumerateArray().SelectMany(name => Fault(value.TryGetProperty(name.GetString()!, out _), $"{path}: required {name}"))),
        "additionalProperties" => Of(value, JsonValueKind.Object, _ => value.EnumerateObject()
            .SelectMany(member => Fault(schema.GetProperty("properties").TryGetProperty(member.Name, out _), $"{path}: additional {member.Name}"))),
        "properties" => Of(value, JsonValueKind.Object, _ => keyword.Value.EnumerateObject()
            .SelectMany(known => value.TryGetProperty(known.Name, out var member) ? Faults(known.Value, member, $"{path}.{known.Name}") : [])),
        "items" => Of(value, JsonValueKind.Array, _ => value.EnumerateArray().SelectMany(item => Faults(keyword.Value, item, path + "[]"))),
        _ => throw new InvalidOperationException($"The keyword {keyword.Name} is not known here."),
    });

    private static IEnumerable<string> Of(JsonElement value, JsonValueKind kind, Func<JsonElement, IEnumerable<string>> faults) =>
        value.ValueKind == kind ? faults(value) : [];

    private static IEnumerable<string> Fault(bool isRight, string fault) => isRight ? [] : [fault];

    private static bool IsOfType(JsonElement value, string type) => (type, value.ValueKind) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        _ => false,
    };
}
