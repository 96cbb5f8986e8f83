namespace Proof.LocalAzure.Management.Types;

/// <summary>What the types of Event Grid share.</summary>
internal static class EventGrid
{
    /// <summary>The versions of its API that know domains with all that is served here.</summary>
    public static IReadOnlyList<string> ApiVersions { get; } = ["2022-06-15", "2025-02-15"];
}
