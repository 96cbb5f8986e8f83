using System.Text.Json;
using Proof.Partners.Problems;

namespace Proof.Partners.Tests.Corpus;

/// <summary>The files of the corpus, and all that is found in them.</summary>
internal static class CorpusProblems
{
    public static string Root => Path.Combine(Samples.RepositoryFolder, "tests", "corpus", "partners");

    public static IEnumerable<Problem> All() => Folders().SelectMany(folder => ReadAt(Path.Combine(folder, "partners"))).Concat(ValueFiles().SelectMany(item =>
    {
        using var files = new TemporaryFolder().With("acme-wallet.json", item.Text);
        return files.Read(Samples.Now).Problems.ToArray();
    }));

    public static IEnumerable<string> Folders() => Directory.EnumerateDirectories(Path.Combine(Root, "folders"));

    /// <summary>Every case of the tables of values, as a whole file.</summary>
    public static IEnumerable<(string Text, string Path)> ValueFiles()
    {
        foreach (var table in Directory.EnumerateFiles(Path.Combine(Root, "values"), "*.json"))
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(table));
            foreach (var item in document.RootElement.GetProperty("cases").EnumerateArray())
            {
                yield return (TextOf(document.RootElement, item), document.RootElement.GetProperty("path").GetString()!);
            }
        }
    }

    /// <summary>A case's file, with <c>@@</c> still in place of the value.</summary>
    public static string TemplateOf(JsonElement table, JsonElement item)
    {
        var text = table.GetProperty("template").GetString()!;
        if (item.TryGetProperty("example", out var example) && !example.GetBoolean()) text = text.Replace("\"example\": true", "\"example\": false", StringComparison.Ordinal);
        return item.TryGetProperty("network", out var network) ? text.Replace("@network@", network.GetString(), StringComparison.Ordinal) : text;
    }

    public static string ValueOf(JsonElement item) =>
        item.TryGetProperty("raw", out var raw) ? raw.GetString()! : JsonSerializer.Serialize(item.GetProperty("value").GetString());

    private static string TextOf(JsonElement table, JsonElement item) => TemplateOf(table, item).Replace("@@", ValueOf(item), StringComparison.Ordinal);

    private static System.Collections.Immutable.ImmutableArray<Problem> ReadAt(string folder) =>
        Proof.Partners.Reading.PartnerFolder.Read(folder, new() { Clock = new FixedClock(Samples.Now) }).Problems;
}
