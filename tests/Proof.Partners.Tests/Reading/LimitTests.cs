using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Tests.Reading;

/// <summary>Limits that are configured: one below, exactly, one above.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData(8, null)]
    [InlineData(9, ProblemLevel.Warning)]
    [InlineData(10, ProblemLevel.Warning)]
    [InlineData(11, ProblemLevel.Error)]
    public void A_partner_has_no_more_addresses_than_the_gateway_holds(int count, ProblemLevel? level)
    {
        using var files = new TemporaryFolder().With("acme-wallet.json", File(0, count));
        var found = Read(files, new() { MostAddressesPerPartner = 10 }, "PRF1219");
        Assert.Equal(level, found?.Level);
        if (found is not null) Assert.Equal("$.production.allowedIps", found.JsonPath);
    }

    [Theory]
    [InlineData(8, null)]
    [InlineData(9, ProblemLevel.Warning)]
    [InlineData(10, ProblemLevel.Warning)]
    [InlineData(11, ProblemLevel.Error)]
    public void All_partners_together_have_no_more_ranges_than_the_firewall_holds(int count, ProblemLevel? level)
    {
        using var files = new TemporaryFolder().With("acme-wallet.json", File(0, 3)).With("other.json", File(1, count - 3).Replace("Acme", "Other", StringComparison.Ordinal));
        var found = Read(files, new() { MostFirewallRanges = 10 }, "PRF1220");
        Assert.Equal(level, found?.Level);
        if (found is not null) Assert.EndsWith("other.json", found.File, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(24, true)]
    [InlineData(25, false)]
    public void How_wide_a_range_may_be_is_configured(int widest, bool allowed)
    {
        using var files = new TemporaryFolder().With("acme-wallet.json", Samples.Good.Replace("198.51.100.0/28", "203.0.113.0/24", StringComparison.Ordinal));
        Assert.Equal(allowed, Read(files, new() { WidestIPv4Prefix = widest }, "PRF1205") is null);
    }

    private static Problem? Read(TemporaryFolder files, PartnerOptions options, string rule) =>
        PartnerFolder.Read(files.Partners, options).Problems.SingleOrDefault(problem => problem.RuleId == rule);

    // Every second address, so that nothing merges.
    private static string File(int odd, int count) => Samples.Good.Replace(
        "\"198.51.100.0/28\"", string.Join(", ", Enumerable.Range(0, count).Select(i => $"\"203.0.113.{(i * 4) + odd}\"")), StringComparison.Ordinal);
}
