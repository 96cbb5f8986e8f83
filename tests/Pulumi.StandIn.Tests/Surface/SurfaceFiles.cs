namespace Pulumi.StandIn.Tests.Surface;

/// <summary>
/// The committed lists of public APIs, in the checkout that these tests were built from. Not found by the compiler's word for this file's
/// path: a deterministic build maps it to one that is nowhere.
/// </summary>
internal static class SurfaceFiles
{
    private static readonly string Folder = Path.Combine(Root(AppContext.BaseDirectory), "tests", "Pulumi.StandIn.Tests", "Surface");

    /// <summary>The path of a list.</summary>
    public static string PathOf(string file) => Path.Combine(Folder, file);

    private static string Root(string folder) => File.Exists(Path.Combine(folder, "Proof.Infra.sln"))
        ? folder
        : Root(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("These tests run from a build inside the checkout."));
}
