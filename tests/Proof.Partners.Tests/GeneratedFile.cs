namespace Proof.Partners.Tests;

/// <summary>A committed file that is written from the code. Run with PROOF_OVERWRITE=1 to write it again.</summary>
internal static class GeneratedFile
{
    public static void Holds(string text, params string[] path)
    {
        var full = Path.Combine([Samples.RepositoryFolder, .. path]);
        if (Environment.GetEnvironmentVariable("PROOF_OVERWRITE") == "1") File.WriteAllText(full, text);
        Assert.Equal(File.ReadAllText(full), text);
    }
}
