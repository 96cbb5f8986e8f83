using System.Text.Json;
using Proof.Partners.Reading;

namespace Proof.Partners.Tests.Corpus;

/// <summary>
/// Runs tests/corpus/partners/folders: each case is a folder of partner files and an expected.json that names every problem of all of
/// them, in order. Run with PROOF_OVERWRITE=1 to write what is found instead, and review the difference.
/// </summary>
public sealed class FolderCorpusTests
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static TheoryData<string> Cases() => [.. Directory.EnumerateDirectories(Root).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_folder_has_exactly_the_problems_that_the_corpus_says(string name)
    {
        var folder = Path.Combine(Root, name);
        var read = PartnerFolder.Read(Path.Combine(folder, "partners"), new() { Clock = new FixedClock(Samples.Now) });
        var found = read.Problems.Select(problem =>
            $"{Path.GetRelativePath(folder, problem.File)}:{problem.Line}:{problem.Column} {problem.Level} {problem.RuleId} {problem.JsonPath}").ToArray();
        var expectedPath = Path.Combine(folder, "expected.json");
        if (Environment.GetEnvironmentVariable("PROOF_OVERWRITE") == "1") File.WriteAllText(expectedPath, JsonSerializer.Serialize(found, Indented) + "\n");
        Assert.Equal(JsonSerializer.Deserialize<string[]>(File.ReadAllBytes(expectedPath))!, found);
    }

    private static string Root => Path.Combine(CorpusProblems.Root, "folders");
}
