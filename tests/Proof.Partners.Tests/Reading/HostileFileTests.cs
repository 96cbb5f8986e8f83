using System.Text;

namespace Proof.Partners.Tests.Reading;

/// <summary>Files that nobody writes by accident.</summary>
public sealed class HostileFileTests
{
    [Fact]
    public void Values_may_be_nested_32_deep_and_no_deeper()
    {
        using var files = new TemporaryFolder()
            .With("deep.json", $"{{\"x\":{new string('[', 31)}{new string(']', 31)}}}")
            .With("deeper.json", $"{{\"x\":{new string('[', 32)}{new string(']', 32)}}}")
            .With("deepest.json", new string('[', 500_000));
        var problems = files.Read().Problems;
        Assert.DoesNotContain(problems, p => p.File.EndsWith("deep.json", StringComparison.Ordinal) && p.RuleId == "PRF1008");
        var deeper = Assert.Single(problems, p => p.File.EndsWith("deeper.json", StringComparison.Ordinal));
        Assert.Equal(("PRF1008", 1, 37), (deeper.RuleId, deeper.Line, deeper.Column));
        Assert.Equal("PRF1008", Assert.Single(problems, p => p.File.EndsWith("deepest.json", StringComparison.Ordinal)).RuleId);
    }

    [Fact]
    public void A_file_of_one_mebibyte_is_read_and_one_byte_more_is_not()
    {
        var padding = new string(' ', (1024 * 1024) - Encoding.UTF8.GetByteCount(Samples.Good));
        using var files = new TemporaryFolder().With("acme-wallet.json", Samples.Good + padding);
        Assert.Empty(files.Read().Problems);
        files.With("acme-wallet.json", Samples.Good + padding + " ");
        Assert.Equal("PRF1009", Assert.Single(files.Read().Problems).RuleId);
    }

    [Theory]
    [InlineData("{\"a\":", "1,\"a\":", "1}")]
    [InlineData("[", "\"\\ud800\",", "1]")]
    [InlineData("{", "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\":{},", "\"x\":1}")]
    [InlineData("{\"production\":{\"allowedIps\":[", "\"010.1\",", "1]}}")]
    [InlineData("", "/**/", "1")]
    [InlineData("\"", "\\u0041", "\"")]
    [InlineData("[", "1 ", "1]")]
    [InlineData("", "\n", "")]
    [InlineData("{\"company\":\"", "\u202e", "\"}")]
    [InlineData("", "1", "")]
    public void A_large_file_full_of_one_thing_is_refused_and_nothing_hangs(string before, string repeated, string after)
    {
        using var files = new TemporaryFolder();
        // Large enough that anything worse than linear would not end while somebody waits; how long it takes is the benchmarks' business.
        const int bytes = 960_000;
        files.With("acme-wallet.json", before + string.Concat(Enumerable.Repeat(repeated, bytes / Encoding.UTF8.GetByteCount(repeated))) + after);

        Assert.True(files.Read().HasErrors);
    }

    [Fact]
    public void A_folder_a_broken_link_and_an_unreadable_file_are_problems_of_their_own()
    {
        using var files = new TemporaryFolder().With("acme-wallet.json", Samples.Good);
        Directory.CreateDirectory(Path.Combine(files.Partners, "folder.json"));
        File.CreateSymbolicLink(Path.Combine(files.Partners, "broken.json"), "nowhere.json");
        File.CreateSymbolicLink(Path.Combine(files.Partners, "zero.json"), "/dev/zero");
        File.CreateSymbolicLink(Path.Combine(files.Root, "partner.defaults.json"), "partners/acme-wallet.json");
        Assert.Equal(
            ["partner.defaults.json PRF1010", "broken.json PRF1010", "folder.json PRF1010", "zero.json PRF1010"],
            files.Read().Problems.Select(p => $"{Path.GetFileName(p.File)} {p.RuleId}"));
    }

    [Fact]
    public void An_excerpt_shows_a_long_line_only_around_the_value_and_never_raw_control_characters()
    {
        var file = $"{{\"note\":\"{new string('x', 5_000)}\",\"company\":\"\u001b[31mred\u202e\",\"x\":\"{new string('y', 5_000)}\"}}";
        using var files = new TemporaryFolder().With("acme-wallet.json", file);
        foreach (var problem in files.Read().Problems)
        {
            Assert.All(problem.ToText().Split('\n'), line => Assert.InRange(line.Length, 0, 700));
            Assert.DoesNotContain(problem.ToText(), c => c is '\u001b' or '\u202e');
        }
    }

    [Fact]
    public void Partners_are_refused_together_when_the_defaults_cannot_be_read()
    {
        using var files = new TemporaryFolder().With("acme-wallet.json", Samples.Good).WithDefaults("{");
        var folder = files.Read();
        Assert.True(folder.HasErrors);
        Assert.Empty(folder.Partners);
    }
}
