namespace Proof.EndToEnd.Tests.Support;

/// <summary>The checkout that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Proof.Infra.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("these tests run from a build inside the checkout");
    }
}
