using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Proof.Partners.Editing;
using Proof.Partners.Writing;

namespace Proof.Partners.Tests.Writing;

public sealed class PartnerWriterTests
{
    [Fact]
    public void What_is_written_reads_as_the_same_partner_without_errors() => Prop.ForAll(RandomPartners.All, partner =>
    {
        var text = PartnerWriter.ToText(partner);
        using var files = new TemporaryFolder().With("acme-wallet.json", text);
        var folder = files.Read(Samples.Now);
        Assert.False(folder.HasErrors, string.Join('\n', folder.Problems) + text);
        var read = Assert.Single(folder.Partners);
        Assert.Empty(PartnerDiff.Between(partner, read));
        Assert.Equal(text, PartnerWriter.ToText(read));
        return true;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_written_is_canonical_already() => Prop.ForAll(RandomPartners.All, partner =>
    {
        using var files = new TemporaryFolder().With("acme-wallet.json", PartnerWriter.ToText(partner));
        return FormattedFile.Read(Path.Combine(files.Partners, "acme-wallet.json")).IsCanonical;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Formatting_twice_is_formatting_once_and_changes_no_meaning()
    {
        var root = Path.Combine(Samples.RepositoryFolder, "tests", "corpus", "partners", "folders");
        foreach (var path in Directory.EnumerateFiles(root, "*.json", SearchOption.AllDirectories).Where(path => Path.GetFileName(path) != "expected.json"))
        {
            var once = FormattedFile.Read(path);
            if (!once.Problems.IsEmpty) continue;
            using var files = new TemporaryFolder().With("acme-wallet.json", once.Text);
            var twice = FormattedFile.Read(Path.Combine(files.Partners, "acme-wallet.json"));
            Assert.True(twice.IsCanonical || path.EndsWith("defaults.json", StringComparison.Ordinal), path);
            files.With("other.json", File.ReadAllBytes(path));
            var problems = files.Read(Samples.Now).Problems;
            Assert.Equal(Ids(problems, "acme-wallet.json"), Ids(problems, "other.json").Where(id => id is not ("PRF1003 $" or "PRF1005 $") && !id.StartsWith("PRF1003", StringComparison.Ordinal)));
        }

        static IEnumerable<string> Ids(IEnumerable<Proof.Partners.Problems.Problem> problems, string file) => problems
            .Where(problem => problem.File.EndsWith(file, StringComparison.Ordinal)).Select(problem => $"{problem.RuleId} {problem.JsonPath}").Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Formatting_removes_byte_order_mark_and_trailing_commas_and_sorts_members()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("{\"sandbox\":{\"clientToken\":{\"generation\":1,},\"allowedIps\":[\"203.0.113.1\"]},\"company\":\"A\\u0063me\\/1\",\"x\":1}")];
        using var files = new TemporaryFolder().With("acme-wallet.json", bytes);
        var formatted = FormattedFile.Read(Path.Combine(files.Partners, "acme-wallet.json"));
        Assert.Equal(
            """
            {
              "company": "Acme/1",
              "sandbox": {
                "allowedIps": [
                  "203.0.113.1"
                ],
                "clientToken": { "generation": 1 }
              },
              "x": 1
            }

            """,
            formatted.Text);
        formatted.Write();
        Assert.True(FormattedFile.Read(formatted.Path).IsCanonical);
        Assert.Single(Directory.EnumerateFileSystemEntries(files.Partners));
    }

    [Fact]
    public void A_file_with_comments_or_duplicates_is_not_formatted_because_something_would_be_lost()
    {
        using var files = new TemporaryFolder().With("a-comment.json", "{ // x\n}").With("duplicate.json", "{\"a\":1,\"a\":2}").With("list.json", "[]");
        Assert.Equal("PRF1002", Assert.Single(FormattedFile.Read(Path.Combine(files.Partners, "a-comment.json")).Problems).RuleId);
        Assert.Equal("PRF1004", Assert.Single(FormattedFile.Read(Path.Combine(files.Partners, "duplicate.json")).Problems).RuleId);
        Assert.Equal("PRF1013", Assert.Single(FormattedFile.Read(Path.Combine(files.Partners, "list.json")).Problems).RuleId);
    }

    [Fact]
    public void The_files_of_this_repository_are_canonical()
    {
        var files = Directory.EnumerateFiles(Samples.PartnersFolder, "*.json").Append(Path.Combine(Samples.RepositoryFolder, "stacks", "partner.defaults.json"));
        Assert.All(files, path => Assert.True(FormattedFile.Read(path).IsCanonical, path));
    }
}
