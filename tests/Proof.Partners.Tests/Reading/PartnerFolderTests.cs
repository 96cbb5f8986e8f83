using Proof.Partners.Model;
using Proof.Partners.Reading;

namespace Proof.Partners.Tests.Reading;

public sealed class PartnerFolderTests
{
    [Fact]
    public void The_samples_of_this_repository_have_no_problems()
    {
        var folder = PartnerFolder.Read(Samples.PartnersFolder);
        Assert.Empty(folder.Problems.Select(problem => problem.ToText()));
        Assert.True(folder.Partners.Length >= 6);
    }

    [Fact]
    public void A_good_file_becomes_a_partner()
    {
        using var files = new TemporaryFolder().With("acme-wallet.json", Samples.Good.Replace(
            "\"generation\": 1", "\"generation\": 2, \"previous\": [{ \"generation\": 1, \"validUntil\": \"2026-06-01T24:00:00Z\" }]"
                .Replace("24:00:00", "23:59:59", StringComparison.Ordinal), StringComparison.Ordinal));
        var folder = files.Read();
        Assert.False(folder.HasErrors, string.Join('\n', folder.Problems));
        var partner = Assert.Single(folder.Partners);
        Assert.Equal("acme-wallet", partner.Slug);
        Assert.Equal("Acme Wallet", partner.Company);
        Assert.Equal(PartnerStatus.Active, partner.Status);
        Assert.True(partner.Example);
        Assert.Null(partner.Sandbox);
        Assert.Equal("198.51.100.0/28", Assert.Single(partner.Production!.AllowedIps).Cidr.ToString());
        var previous = Assert.Single(partner.Production.ClientToken.Previous);
        Assert.Equal(new DateTimeOffset(2026, 6, 1, 23, 59, 59, TimeSpan.Zero), previous.ValidUntil);
    }

    [Fact]
    public void All_problems_of_all_files_come_in_one_go_and_in_order()
    {
        using var files = new TemporaryFolder()
            .With("b-two.json", Samples.Good.Replace("198.51.100.0/28", "198.51.100.7/28", StringComparison.Ordinal))
            .With("a-one.json", Samples.Good
                .Replace("\"company\"", "\"compnay\"", StringComparison.Ordinal)
                .Replace("integrations@", "integrations.", StringComparison.Ordinal));
        var found = files.Read().Problems.Select(p => $"{Path.GetFileName(p.File)}:{p.Line}:{p.Column} {p.RuleId} {p.JsonPath}");
        Assert.Equal(
            [
                "a-one.json:1:1 PRF1015 $.company",
                "a-one.json:2:3 PRF1014 $.compnay",
                "a-one.json:3:19 PRF1103 $.contactEmail",
                "b-two.json:7:7 PRF1203 $.production.allowedIps[0]",
            ],
            found);
    }

    [Fact]
    public void A_problem_shows_its_place_and_what_to_do()
    {
        using var files = new TemporaryFolder()
            .With("acme-wallet.json", Samples.Good.Replace("198.51.100.0/28", "010.0.0.1", StringComparison.Ordinal));
        var text = Assert.Single(files.Read().Problems).ToText();
        Assert.Contains("acme-wallet.json:7:7: error PRF1202 at $.production.allowedIps[0]: ", text, StringComparison.Ordinal);
        Assert.Contains("Some tools read it as 10.0.0.1, others as 8.0.0.1.", text, StringComparison.Ordinal);
        Assert.Contains("\n    7 |       \"010.0.0.1\"\n      |       ^~~~~~~~~~~\n      = Write 10.0.0.1 or 8.0.0.1, whichever is meant.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_problem()
    {
        using var files = new TemporaryFolder();
        var folder = PartnerFolder.Read(Path.Combine(files.Root, "nowhere"));
        Assert.True(folder.HasErrors);
        Assert.Equal("PRF1012", Assert.Single(folder.Problems).RuleId);
    }

    [Fact]
    public void A_link_is_refused_even_to_a_good_file()
    {
        using var files = new TemporaryFolder().With("acme-wallet.json", Samples.Good);
        File.CreateSymbolicLink(Path.Combine(files.Partners, "other.json"), "acme-wallet.json");
        Assert.Equal("PRF1010", Assert.Single(files.Read().Problems).RuleId);
    }
}
