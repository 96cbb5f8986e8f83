using System.Text.Json;
using Proof.Partners.Schema;

namespace Proof.Infra.Tests.Records;

/// <summary>The committed schema of partner records.</summary>
internal static class RecordSchema
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Samples.Repository, "stacks", "partner-record.schema.json"));

    /// <summary>Where a record departs from the schema.</summary>
    public static IReadOnlyList<SchemaFault> Faults(string record)
    {
        using var document = JsonDocument.Parse(record);
        return new SchemaValidator(Text).Validate(document.RootElement);
    }

    /// <summary>The path of every member that the schema knows.</summary>
    public static IReadOnlyList<string> Members()
    {
        using var schema = JsonDocument.Parse(Text);
        return [.. Members(schema.RootElement, "")];
    }

    private static IEnumerable<string> Members(JsonElement schema, string path)
    {
        if (schema.TryGetProperty("items", out var items)) return Members(items, path + "[]");
        return schema.TryGetProperty("properties", out var properties)
            ? properties.EnumerateObject().SelectMany(member => Members(member.Value, $"{path}.{member.Name}").Prepend($"{path}.{member.Name}"))
            : [];
    }
}
