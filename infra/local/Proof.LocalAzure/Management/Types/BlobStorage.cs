namespace Proof.LocalAzure.Management.Types;

/// <summary>What the types of Storage share.</summary>
internal static class BlobStorage
{
    /// <summary>The versions of its API that are answered.</summary>
    public static IReadOnlyList<string> ApiVersions { get; } = ["2023-05-01", "2024-01-01"];
}
