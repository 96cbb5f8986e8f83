using System.Text.Json.Nodes;

namespace Proof.EndToEnd.Tests.Support;

/// <summary>What <c>proof preview --json</c> says would change.</summary>
public static class PreviewSteps
{
    // How the protocol says "not known before it is created", in the JSON of a preview too.
    public const string Unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

    private static readonly HashSet<string> Quiet = ["same", "read", "discard"];

    public static IReadOnlyList<JsonObject> Changes(Ran preview) =>
    [
        .. JsonNode.Parse(preview.Output)!["steps"]!.AsArray().Select(s => s!.AsObject()).Where(s => !Quiet.Contains((string)s["op"]!)),
    ];

    /// <summary>The names of changed resources with what happens to them, such as <c>update directory-4</c>.</summary>
    public static IReadOnlyList<string> Named(Ran preview) =>
        [.. Changes(preview).Select(s => $"{(string)s["op"]!} {Name((string)s["urn"]!)}").Order(StringComparer.Ordinal)];

    public static string Name(string urn) => urn[(urn.LastIndexOf("::", StringComparison.Ordinal) + 2)..];
}
