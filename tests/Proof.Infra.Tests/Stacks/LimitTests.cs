using System.Collections.Immutable;
using System.Text;
using Proof.Infra.Firewall;
using Proof.Infra.Gateway;
using Proof.Partners.Addresses;
using Proof.Partners.Model;

namespace Proof.Infra.Tests.Stacks;

/// <summary>What Azure takes, and what the program says of more.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData(1, 16)]
    [InlineData(200, 16)]
    [InlineData(1_000, 16)]
    [InlineData(10_000, 256)]
    public async Task So_many_partners_fit_into_gateway_and_firewall(int count, int shards)
    {
        var run = await PartnerRuns.OfAsync(Many(count), Samples.Settings with { Shards = shards });

        Assert.All(run.Fragments(""), fragment => Assert.InRange(Encoding.UTF8.GetByteCount(fragment.Text("value")), 1, DataFragment.MaximumBytes));
        Assert.All(run.Fragments(""), fragment => Assert.Matches("^[a-z0-9-]{1,80}$", fragment.Name));
        Assert.Equal(count, run.OfType("azure:keyvault/secret:Secret").Count(secret => secret.Name.StartsWith("client-token-", StringComparison.Ordinal)));
        var rules = (ImmutableArray<object>)run.Firewall.Inputs["customRules"];
        Assert.InRange(rules.Length, 1, FirewallRules.Most);
        foreach (var condition in rules.Cast<ImmutableDictionary<string, object>>().SelectMany(rule => (ImmutableArray<object>)rule["matchConditions"]))
            Assert.InRange(((ImmutableArray<object>)((ImmutableDictionary<string, object>)condition)["matchValues"]).Length, 1, FirewallRules.RangesPerCondition);
    }

    [Fact]
    public async Task More_than_16_shards_hold_is_refused_with_what_to_do()
    {
        var refused = await Assert.ThrowsAnyAsync<Exception>(() => PartnerRuns.OfAsync(Many(10_000)));

        Assert.Contains("Set proof-infra:shards to 256", refused.Message, StringComparison.Ordinal);
    }

    // Two separate addresses each, none beside another, so that nothing is merged.
    private static List<Partner> Many(int count) => [.. Enumerable.Range(0, count).Select(i => Samples.Partner($"partner-{i}") with
    {
        Production = new PartnerAccess
        {
            AllowedIps = [Ip((uint)(0x0B000000 + (i * 4))), Ip((uint)(0x0C000000 + (i * 4)))],
            ClientToken = new ClientToken(1, []),
        },
    })];

    private static AllowedIp Ip(uint address) => new(Cidr.Of(address, 32), null);
}
