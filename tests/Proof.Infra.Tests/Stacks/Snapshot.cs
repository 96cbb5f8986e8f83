namespace Proof.Infra.Tests.Stacks;

/// <summary>Compares a text with a reviewed file under <c>Snapshots/</c>.</summary>
internal static class Snapshot
{
    private const string Overwrite = "PROOF_OVERWRITE_SNAPSHOTS";

    public static void Holds(string name, string text)
    {
        var relative = $"tests/Proof.Infra.Tests/Snapshots/{name}.txt";
        var path = Path.Combine(Samples.Repository, relative);
        if (Environment.GetEnvironmentVariable(Overwrite) == "1")
        {
            File.WriteAllText(path, text);
            return;
        }

        var expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (expected == text) return;
        var (left, right) = (expected.Split('\n'), text.Split('\n'));
        var line = Enumerable.Range(0, Math.Min(left.Length, right.Length)).FirstOrDefault(i => left[i] != right[i], Math.Min(left.Length, right.Length));
        Assert.Fail($"""
            {relative} differs from line {line + 1} on.
              reviewed: {left.ElementAtOrDefault(line)}
              now:      {right.ElementAtOrDefault(line)}
            If that is meant, run the tests with {Overwrite}=1, review what git shows, and commit it.
            """);
    }
}
