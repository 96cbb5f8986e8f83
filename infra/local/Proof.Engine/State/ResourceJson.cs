using System.Collections.Immutable;
using System.Text.Json;
using Proof.Engine.Values;

namespace Proof.Engine.State;

/// <summary>One resource in JSON, as Pulumi's deployment format has it (ResourceV3): whatever is empty is left out.</summary>
internal static class ResourceJson
{
    /// <summary>Writes a resource.</summary>
    public static void Write(Utf8JsonWriter writer, ResourceState resource, SecretForm secrets)
    {
        writer.WriteStartObject();
        writer.WriteString("urn", resource.Urn);
        writer.WriteBoolean("custom", resource.Custom);
        WriteFlag(writer, "delete", resource.Delete);
        WriteText(writer, "id", resource.Id);
        writer.WriteString("type", resource.Type);
        WriteProperties(writer, "inputs", resource.Inputs, secrets, resource.Urn);
        WriteProperties(writer, "outputs", resource.Outputs, secrets, resource.Urn);
        WriteText(writer, "parent", resource.Parent);
        WriteFlag(writer, "protect", resource.Protect);
        WriteFlag(writer, "external", resource.External);
        WriteTexts(writer, "dependencies", resource.Dependencies);
        WriteText(writer, "provider", resource.Provider);
        WritePropertyDependencies(writer, resource.PropertyDependencies);
        WriteFlag(writer, "pendingReplacement", resource.PendingReplacement);
        WriteTexts(writer, "additionalSecretOutputs", resource.AdditionalSecretOutputs);
        WriteTexts(writer, "aliases", resource.Aliases);
        WriteTimeouts(writer, resource.CustomTimeouts);
        WriteFlag(writer, "retainOnDelete", resource.RetainOnDelete);
        WriteText(writer, "deletedWith", resource.DeletedWith);
        WriteTexts(writer, "replaceWith", resource.ReplaceWith);
        WriteText(writer, "created", resource.Created is { } created ? Rfc3339.Format(created) : null);
        WriteText(writer, "modified", resource.Modified is { } modified ? Rfc3339.Format(modified) : null);
        WriteTexts(writer, "ignoreChanges", resource.IgnoreChanges);
        WriteTexts(writer, "replaceOnChanges", resource.ReplaceOnChanges);
        foreach (var (name, value) in resource.Other)
        {
            writer.WritePropertyName(name);
            value.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    /// <summary>Reads a resource.</summary>
    /// <param name="element">The JSON.</param>
    /// <param name="decrypt">Turns (urn, ciphertext) into the JSON text that it hides.</param>
    /// <exception cref="FormatException">The JSON is not a resource.</exception>
    public static ResourceState Read(JsonElement element, Func<string, string, string> decrypt)
    {
        var urn = Required(element, "urn");
        var resource = new ResourceState { Urn = urn, Type = Required(element, "type") };
        string Decrypt(string ciphertext) => decrypt(urn, ciphertext);
        foreach (var member in element.EnumerateObject())
        {
            var value = member.Value;
            resource = member.Name switch
            {
                "urn" or "type" => resource,
                "custom" => resource with { Custom = value.GetBoolean() },
                "delete" => resource with { Delete = value.GetBoolean() },
                "id" => resource with { Id = Text(value) },
                "inputs" => resource with { Inputs = PropertyJson.ReadMap(value, Decrypt) },
                "outputs" => resource with { Outputs = PropertyJson.ReadMap(value, Decrypt) },
                "parent" => resource with { Parent = Text(value) },
                "protect" => resource with { Protect = value.GetBoolean() },
                "external" => resource with { External = value.GetBoolean() },
                "dependencies" => resource with { Dependencies = Texts(value) },
                "provider" => resource with { Provider = Text(value) },
                "propertyDependencies" => resource with { PropertyDependencies = ReadPropertyDependencies(value) },
                "pendingReplacement" => resource with { PendingReplacement = value.GetBoolean() },
                "additionalSecretOutputs" => resource with { AdditionalSecretOutputs = Texts(value) },
                "aliases" => resource with { Aliases = Texts(value) },
                "customTimeouts" => resource with { CustomTimeouts = ReadTimeouts(value) },
                "retainOnDelete" => resource with { RetainOnDelete = value.GetBoolean() },
                "deletedWith" => resource with { DeletedWith = Text(value) },
                "replaceWith" => resource with { ReplaceWith = Texts(value) },
                "created" => resource with { Created = Rfc3339.Parse(value.GetString()!) },
                "modified" => resource with { Modified = Rfc3339.Parse(value.GetString()!) },
                "ignoreChanges" => resource with { IgnoreChanges = Texts(value) },
                "replaceOnChanges" => resource with { ReplaceOnChanges = Texts(value) },
                _ => resource with { Other = resource.Other.SetItem(member.Name, value.Clone()) },
            };
        }

        return resource;
    }

    private static string Required(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && Text(value) is { } text
            ? text
            : throw new FormatException($"a resource has no '{name}'");

    private static string? Text(JsonElement value) => value.GetString() is { Length: > 0 } text ? text : null;

    private static ImmutableArray<string> Texts(JsonElement value) => value.ValueKind == JsonValueKind.Null
        ? []
        : [.. value.EnumerateArray().Select(e => e.GetString() ?? throw new FormatException("a list of texts holds null"))];

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> ReadPropertyDependencies(JsonElement value) =>
        value.EnumerateObject().ToImmutableSortedDictionary(p => p.Name, p => Texts(p.Value), StringComparer.Ordinal);

    private static ImmutableSortedDictionary<string, double> ReadTimeouts(JsonElement value) =>
        value.EnumerateObject().ToImmutableSortedDictionary(p => p.Name, p => p.Value.GetDouble(), StringComparer.Ordinal);

    private static void WriteFlag(Utf8JsonWriter writer, string name, bool value)
    {
        if (value)
        {
            writer.WriteBoolean(name, true);
        }
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            writer.WriteString(name, value);
        }
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, ImmutableArray<string> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    private static void WriteProperties(Utf8JsonWriter writer, string name, PropertyMap map, SecretForm secrets, string urn)
    {
        if (map.Count > 0)
        {
            writer.WritePropertyName(name);
            PropertyJson.Write(writer, map, secrets, urn);
        }
    }

    private static void WritePropertyDependencies(
        Utf8JsonWriter writer, ImmutableSortedDictionary<string, ImmutableArray<string>> dependencies)
    {
        if (dependencies.IsEmpty)
        {
            return;
        }

        writer.WriteStartObject("propertyDependencies");
        foreach (var (name, urns) in dependencies)
        {
            if (urns.IsEmpty)
            {
                writer.WriteNull(name); // as Go writes an empty list here
                continue;
            }

            writer.WriteStartArray(name);
            foreach (var urn in urns)
            {
                writer.WriteStringValue(urn);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteTimeouts(Utf8JsonWriter writer, ImmutableSortedDictionary<string, double> timeouts)
    {
        if (timeouts.IsEmpty)
        {
            return;
        }

        writer.WriteStartObject("customTimeouts");
        foreach (var (operation, seconds) in timeouts)
        {
            writer.WriteNumber(operation, seconds);
        }

        writer.WriteEndObject();
    }
}
