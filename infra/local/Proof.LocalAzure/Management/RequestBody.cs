using System.Text.Json;
using System.Text.Json.Nodes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management;

/// <summary>Reads and checks the body of a PUT.</summary>
internal static class RequestBody
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    // What a GET answers and a client may send back: only the service sets it.
    private static readonly string[] ReadOnlyMembers = ["id", "name", "type", "etag", "systemData"];

    /// <summary>Reads a JSON object. Throws <see cref="ArmException"/> (400) for anything else.</summary>
    public static async Task<JsonObject> ReadAsync(Stream body, CancellationToken cancellationToken)
    {
        try
        {
            return await JsonNode.ParseAsync(body, null, Strict, cancellationToken) as JsonObject
                ?? throw new ArmException(400, "InvalidRequestContent", "The request content must be a JSON object.");
        }
        catch (JsonException e)
        {
            // The exception's own text could quote the body, and the body could hold a secret.
            throw new ArmException(400, "InvalidRequestContent", $"The request content is not valid JSON (line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}).");
        }
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
