using System.Text.Json;
using System.Text.RegularExpressions;

namespace Proof.Partners.Tests.Schema;

/// <summary>The part of JSON Schema 2020-12 that the project's own schemas use. Anything else in a schema is refused, not passed over.</summary>
internal static class SchemaValidator
{
    private static readonly string[] Annotations = ["$schema", "title", "description", "examples", "format"];

    private static readonly string[] Assertions =
        ["type", "properties", "required", "additionalProperties", "items", "maxItems", "enum", "pattern", "maxLength", "minimum", "maximum", "anyOf"];

    public static void CheckKeywords(JsonElement schema)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            Assert.Contains(keyword.Name, Annotations.Concat(Assertions));
            if (keyword.Name == "properties") Assert.All(keyword.Value.EnumerateObject(), property => CheckKeywords(property.Value));
            if (keyword.Name == "items") CheckKeywords(keyword.Value);
            if (keyword.Name == "anyOf") Assert.All(keyword.Value.EnumerateArray(), CheckKeywords);
        }
    }

    /// <summary>The paths at which a value departs from a schema.</summary>
    public static IEnumerable<string> Validate(JsonElement schema, JsonElement value, string path = "$")
    {
        if (schema.TryGetProperty("type", out var type) && !IsOfType(value, type.GetString()!)) return [$"{path}: type"];
        if (schema.TryGetProperty("enum", out var choices) && !choices.EnumerateArray().Any(choice => JsonElement.DeepEquals(choice, value))) return [$"{path}: enum"];
        if (schema.TryGetProperty("anyOf", out var either) && either.EnumerateArray().All(one => Validate(one, value, path).Any())) return [$"{path}: anyOf"];
        return value.ValueKind switch
        {
            JsonValueKind.Object => ValidateObject(schema, value, path),
            JsonValueKind.Array => ValidateArray(schema, value, path),
            JsonValueKind.String => ValidateText(schema, value.GetString()!, path),
            JsonValueKind.Number => ValidateNumber(schema, value.GetDouble(), path),
            _ => [],
        };
    }

    private static IEnumerable<string> ValidateObject(JsonElement schema, JsonElement value, string path)
    {
        if (!schema.TryGetProperty("properties", out var properties)) yield break;
        foreach (var required in schema.GetProperty("required").EnumerateArray())
        {
            if (!value.TryGetProperty(required.GetString()!, out _)) yield return $"{path}: required {required}";
        }

        foreach (var member in value.EnumerateObject())
        {
            if (!properties.TryGetProperty(member.Name, out var known)) yield return $"{path}: additional {member.Name}";
            else foreach (var fault in Validate(known, member.Value, $"{path}.{member.Name}")) yield return fault;
        }
    }

    private static IEnumerable<string> ValidateArray(JsonElement schema, JsonElement value, string path)
    {
        if (!schema.TryGetProperty("items", out var items)) return [];
        var tooMany = value.GetArrayLength() > schema.GetProperty("maxItems").GetInt32() ? new[] { $"{path}: maxItems" } : [];
        return value.EnumerateArray().SelectMany((item, i) => Validate(items, item, $"{path}[{i}]")).Concat(tooMany);
    }

    private static IEnumerable<string> ValidateText(JsonElement schema, string text, string path)
    {
        if (schema.TryGetProperty("maxLength", out var most) && text.EnumerateRunes().Count() > most.GetInt32()) yield return $"{path}: maxLength";
        if (schema.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(text, pattern.GetString()!, RegexOptions.ECMAScript)) yield return $"{path}: pattern";
    }

    private static IEnumerable<string> ValidateNumber(JsonElement schema, double number, string path)
    {
        if (schema.TryGetProperty("minimum", out var least) && number < least.GetDouble()) yield return $"{path}: minimum";
        if (schema.TryGetProperty("maximum", out var most) && number > most.GetDouble()) yield return $"{path}: maximum";
    }

    private static bool IsOfType(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && double.IsInteger(value.GetDouble()),
        _ => throw new InvalidOperationException($"The type {type} is not known here."),
    };
}
