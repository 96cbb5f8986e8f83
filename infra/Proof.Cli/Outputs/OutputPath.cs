using System.Text.Json.Nodes;

namespace Proof.Cli.Outputs;

/// <summary>Picks one value out of a stack's outputs by a path such as <c>clientTokens.acme-wallet</c>.</summary>
internal static class OutputPath
{
    /// <summary>The value at a path of member names with dots between them; null when there is none.</summary>
    public static JsonNode? Find(JsonNode outputs, string path)
    {
        JsonNode? node = outputs;
        foreach (var name in path.Split('.')) node = node is JsonObject map ? map[name] : null;
        return node;
    }

    /// <summary>A text as it is, anything else as JSON: what a shell variable wants.</summary>
    public static string Text(JsonNode node) =>
        node is JsonValue value && value.TryGetValue(out string? text) ? text : OutputsJson.Text(node);
}
