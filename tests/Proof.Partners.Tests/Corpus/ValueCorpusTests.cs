using System.Text;
using System.Text.Json;

namespace Proof.Partners.Tests.Corpus;

/// <summary>
/// Runs tests/corpus/partners/values: each case puts one value into a file that is otherwise right, and says which rules are broken at
/// the very place of the value.
/// </summary>
public sealed class ValueCorpusTests
{
    public static TheoryData<string> Tables() =>
        [.. Directory.EnumerateFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Each_value_breaks_exactly_the_rules_that_the_corpus_says(string table)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, table + ".json")));
        var root = document.RootElement;
        var path = root.GetProperty("path").GetString()!;
        var wrong = new List<string>();
        using var files = new TemporaryFolder();
        foreach (var item in root.GetProperty("cases").EnumerateArray()) Run(files, CorpusProblems.TemplateOf(root, item), path, item, wrong);
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {root.GetProperty("cases").GetArrayLength()} cases:\n{string.Join('\n', wrong)}");
    }

    private static string Folder => Path.Combine(CorpusProblems.Root, "values");

    private static void Run(TemporaryFolder files, string text, string path, JsonElement item, List<string> wrong)
    {
        var at = text.IndexOf("@@", StringComparison.Ordinal);
        var line = text[..at].Count(c => c == '\n') + 1;
        var column = at - text.LastIndexOf('\n', at);
        var value = CorpusProblems.ValueOf(item);
        files.With("acme-wallet.json", Encoding.UTF8.GetBytes(text.Replace("@@", value, StringComparison.Ordinal)));

        var folder = files.Read(Samples.Now);
        var atPlace = folder.Problems.Where(problem => problem.Line == line && problem.Column == column && problem.JsonPath == path).ToArray();
        var found = atPlace.Select(problem => problem.RuleId).Order(StringComparer.Ordinal).ToArray();
        var stray = folder.Problems.Except(atPlace).ToArray();
        var exact = item.TryGetProperty("expect", out var expect);
        var expected = (exact ? expect : item.GetProperty("expectAtLeast")).EnumerateArray().Select(id => id.GetString()!).ToArray();
        var right = exact ? found.SequenceEqual(expected) : expected.All(found.Contains);
        if (right && (stray.Length == 0 || text.Contains("\"example\": false", StringComparison.Ordinal))) return;
        wrong.Add($"{value}: expected {string.Join(' ', expected)}, found {string.Join(' ', found)}\n  {string.Join("\n  ", folder.Problems)}");
    }
}
