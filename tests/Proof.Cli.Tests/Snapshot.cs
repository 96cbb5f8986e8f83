namespace Proof.Cli.Tests;

/// <summary>Compares a text with a reviewed file under <c>Snapshots/</c>.</summary>
internal static class Snapshot
{
    private const string Overwrite = "PROOF_OVERWRITE_SNAPSHOTS";

    public static void Holds(string name, string text)
    {
        var relative = $"tests/Proof.Cli.Tests/Snapshots/{name}";
        var path = Path.Combine(Repository(), relative);
        if (Environment.GetEnvironmentVariable(Overwrite) == "1")
        {
            File.WriteAllText(path, text);
            return;
        }

        var expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        Assert.True(expected == text, $"{relative} differs. If that is meant, run the tests with {Overwrite}=1, review what git shows, and commit it. Now:\n{text}");
    }

    private static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Pulumi.yaml"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
