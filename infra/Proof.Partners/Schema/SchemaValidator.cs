using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Proof.Partners.Schema;

/// <summary>
/// The part of JSON Schema 2020-12 that this project's own schemas use. Any other keyword is refused, not passed over. Faults name paths and
/// what is expected, never a value: it may be secret.
/// </summary>
public sealed class SchemaValidator
{
    private readonly JsonElement _root;

    /// <summary>Takes a schema.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public SchemaValidator(string schema)
    {
        using var document = JsonDocument.Parse(schema);
        _root = document.RootElement.Clone();
    }

    /// <summary>Where a value departs from the schema; nothing when it follows it.</summary>
    /// <exception cref="NotSupportedException">The schema has a keyword that is not supported here.</exception>
    public ImmutableArray<SchemaFault> Validate(JsonElement value) => [.. Check(_root, value, "$")];

    private IEnumerable<SchemaFault> Check(JsonElement schema, JsonElement value, string path) => schema.ValueKind switch
    {
        JsonValueKind.True => [],
        JsonValueKind.False => [new SchemaFault(path, "is not known here")],
        _ => schema.EnumerateObject().SelectMany(keyword => Check(schema, keyword.Name, keyword.Value, value, path)),
    };

    private IEnumerable<SchemaFault> Check(JsonElement schema, string keyword, JsonElement argument, JsonElement value, string path) => keyword switch
    {
        "$schema" or "$defs" or "title" or "description" or "examples" or "format" => [],
        "$ref" => Check(Definition(argument.GetString()!), value, path),
        "type" => Expect(IsOfType(value, argument.GetString()!), path, $"must be of type {argument.GetString()}"),
        "const" => Expect(JsonElement.DeepEquals(argument, value), path, $"must be {argument.GetRawText()}"),
        "enum" => Expect(argument.EnumerateArray().Any(choice => JsonElement.DeepEquals(choice, value)), path, $"must be one of {argument.GetRawText()}"),
        "anyOf" => Either(argument, value, path),
        "properties" => Members(value).Where(member => argument.TryGetProperty(member.Name, out _))
            .SelectMany(member => Check(argument.GetProperty(member.Name), member.Value, $"{path}.{member.Name}")),
        "additionalProperties" => Members(value).Where(member => !schema.TryGetProperty("properties", out var known) || !known.TryGetProperty(member.Name, out _))
            .SelectMany(member => Check(argument, member.Value, $"{path}.{member.Name}")),
        "propertyNames" => Members(value).SelectMany(member => Check(argument, JsonSerializer.SerializeToElement(member.Name), $"{path}.{member.Name}")),
        "required" when value.ValueKind == JsonValueKind.Object => argument.EnumerateArray()
            .Where(name => !value.TryGetProperty(name.GetString()!, out _))
            .Select(name => new SchemaFault($"{path}.{name.GetString()}", "is missing")),
        "required" => [],
        "items" when value.ValueKind == JsonValueKind.Array => value.EnumerateArray()
            .SelectMany((item, index) => Check(argument, item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"))),
        "items" => [],
        "maxItems" => Expect(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= argument.GetInt32(), path, $"must have at most {argument} items"),
        "pattern" => Text(value, path, $"must match {argument.GetString()}", text => Regex.IsMatch(text, argument.GetString()!, RegexOptions.ECMAScript)),
        "minLength" => Text(value, path, $"must have at least {argument} characters", text => text.EnumerateRunes().Count() >= argument.GetInt32()),
        "maxLength" => Text(value, path, $"must have at most {argument} characters", text => text.EnumerateRunes().Count() <= argument.GetInt32()),
        "minimum" => Expect(value.ValueKind != JsonValueKind.Number || value.GetDouble() >= argument.GetDouble(), path, $"must be at least {argument}"),
        "maximum" => Expect(value.ValueKind != JsonValueKind.Number || value.GetDouble() <= argument.GetDouble(), path, $"must be at most {argument}"),
        _ => throw new NotSupportedException($"The keyword {keyword} of JSON Schema is not supported here."),
    };

    // Of several that all fail, the one that fails least is most likely the one that was meant.
    private List<SchemaFault> Either(JsonElement choices, JsonElement value, string path) =>
        choices.EnumerateArray().Select(choice => Check(choice, value, path).ToList()).MinBy(faults => faults.Count)!;

    private JsonElement Definition(string reference) => reference.StartsWith("#/$defs/", StringComparison.Ordinal)
        ? _root.GetProperty("$defs").GetProperty(reference["#/$defs/".Length..])
        : throw new NotSupportedException("A $ref must point into $defs of the same schema.");

    private static IEnumerable<JsonProperty> Members(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : Enumerable.Empty<JsonProperty>();

    private static IEnumerable<SchemaFault> Expect(bool holds, string path, string words) => holds ? [] : [new SchemaFault(path, words)];

    private static IEnumerable<SchemaFault> Text(JsonElement value, string path, string words, Func<string, bool> holds) =>
        Expect(value.ValueKind != JsonValueKind.String || holds(value.GetString()!), path, words);

    private static bool IsOfType(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && double.IsInteger(value.GetDouble()),
        _ => throw new NotSupportedException($"The type {type} of JSON Schema is not supported here."),
    };
}

/// <summary>Where a value departs from a schema.</summary>
/// <param name="Path">The place, such as <c>$.partners.acme-wallet.status</c>.</param>
/// <param name="Message">What is expected there.</param>
public sealed record SchemaFault(string Path, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Path} {Message}";
}
