using System.Text.Json;
using System.Text.Json.Nodes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management;

/// <summary>Reads and checks the body of a PUT.</summary>
internal static class RequestBody
{
    // 4 MiB: the longest request of Azure Resource Manager (Azure subscription and service limits, 2026-08)
    private const int MaxBytes = 4 * 1024 * 1024;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    // What a GET answers and a client may send back: only the service sets it.
    private static readonly string[] ReadOnlyMembers = ["id", "name", "type", "etag", "systemData"];

    /// <summary>Reads a JSON object. Throws <see cref="ArmException"/> (400, 413) for anything else.</summary>
    public static async Task<JsonObject> ReadAsync(Stream body, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (await body.ReadAsync(buffer, cancellationToken) is var count && count > 0)
        {
            content.Write(buffer, 0, count);
            if (content.Length > MaxBytes)
                throw new ArmException(413, "RequestContentTooLarge", $"The request content is longer than {MaxBytes} bytes.");
        }
        try
        {
            var parsed = JsonNode.Parse(content.GetBuffer().AsSpan(0, (int)content.Length), null, Strict);
            ReadTexts(parsed);
            return parsed as JsonObject ?? throw new ArmException(400, "InvalidRequestContent", "The request content must be a JSON object.");
        }
        catch (InvalidOperationException)
        {
            throw new ArmException(400, "InvalidRequestContent", "The request content has a text with half a surrogate pair, which is no character.");
        }
        catch (JsonException e)
        {
            // The exception's own text could quote the body, and the body could hold a secret.
            throw new ArmException(400, "InvalidRequestContent", $"The request content is not valid JSON (line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}).");
        }
    }

    // Texts are decoded when they are read, so one that cannot be must be found before anything relies on it.
    private static void ReadTexts(JsonNode? node)
    {
        if (node is JsonValue value && value.GetValueKind() == JsonValueKind.String)
            value.GetValue<string>();
        foreach (var child in node switch { JsonObject map => map.Select(m => m.Value), JsonArray list => list, _ => [] })
            ReadTexts(child);
    }

    /// <summary>The part of a body that a client decides, checked against the type's shape, with <c>properties</c> always there.</summary>
    public static JsonObject Read(JsonObject given, ResourceType type)
    {
        var body = (JsonObject)given.DeepClone();
        foreach (var name in ReadOnlyMembers)
            body.Remove(name);
        if (body["properties"] is JsonObject properties)
        {
            foreach (var name in type.ReadOnlyProperties)
                properties.Remove(name);
        }

        var faults = new List<string>();
        type.Body.Check(body, "", faults);
        if (faults.Count > 0)
            throw new ArmException(400, type.InvalidBodyCode, $"The body of {type.Type} is not valid: {string.Join("; ", faults)}.");
        body["properties"] ??= new JsonObject();
        return body;
    }
}
