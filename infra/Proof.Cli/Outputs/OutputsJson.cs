using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Proof.Engine.Display;
using Proof.Engine.Values;

namespace Proof.Cli.Outputs;

/// <summary>A stack's outputs as JSON: what is secret is masked by its type unless somebody asks for it.</summary>
internal static class OutputsJson
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        // Outputs are read by people and programs, never embedded in a web page: no need to escape + and '.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static JsonObject Of(PropertyMap outputs, bool showSecrets)
    {
        using var stream = new MemoryStream();
        PreviewJson.WriteOutputs(stream, outputs, showSecrets);
        return JsonNode.Parse(stream.ToArray())!.AsObject();
    }

    public static string Text(JsonNode node) => node.ToJsonString(Indented);
}
