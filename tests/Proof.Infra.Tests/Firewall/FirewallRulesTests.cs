using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Proof.Infra.Firewall;
using Proof.Partners.Addresses;

namespace Proof.Infra.Tests.Firewall;

public sealed class FirewallRulesTests
{
    [Fact]
    public void With_no_partner_everything_is_blocked()
    {
        var rule = Assert.Single(FirewallRules.For([]));

        Assert.Equal(["0.0.0.0/1", "128.0.0.0/1"], rule.Part.AsEnumerable());
        Assert.Empty(rule.Open);
    }

    [Fact]
    public void A_few_partners_need_one_rule()
    {
        var rule = Assert.Single(FirewallRules.For(AddressUnion.Of(Samples.Ranges("203.0.113.10", "198.51.100.0/28"))));

        Assert.Equal("outside_all_lists", rule.Name);
        Assert.Equal(["198.51.100.0/28", "203.0.113.10/32"], Assert.Single(rule.Open).AsEnumerable());
    }

    [Fact]
    public void Exactly_what_is_not_in_the_union_is_blocked() => Prop.ForAll(
        Generate.Ranges(prefixBase: 0xC6336400, spread: 12).ToArbitrary(),
        ranges =>
        {
            var union = AddressUnion.Of(ranges);
            AssertExact(union, [.. FirewallRules.For(union)], ranges);
        }).Check(Config.QuickThrowOnFailure);

    [Theory]
    [InlineData(2_400, 1)]
    [InlineData(2_401, 2)]
    [InlineData(5_000, 3)]
    [InlineData(40_000, 4)]
    [InlineData(100_000, 5)]
    public void A_large_union_is_blocked_around_exactly_and_within_every_limit(int count, int seed)
    {
        var ranges = Generate.Many(count, seed);
        var union = AddressUnion.Of(ranges);

        AssertExact(union, FirewallRules.For(union), ranges);
    }

    [Fact]
    public void The_last_union_that_fits_fits()
    {
        var full = Singles(237_600);

        var rules = FirewallRules.For(full);

        Assert.Equal(99, rules.Length);
        AssertLimits(rules);
        var firewall = new NaiveFirewall(rules);
        Assert.False(firewall.Blocks((uint)full[^1].First));
        Assert.True(firewall.Blocks((uint)full[^1].First + 1));
        Assert.True(firewall.Blocks(0));
        Assert.True(firewall.Blocks(uint.MaxValue));
        Assert.Contains("237,601", Assert.Throws<RefusedException>(() => FirewallRules.For(Singles(237_601))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1_000, 11)]
    [InlineData(10_000, 12)]
    [InlineData(40_000, 13)]
    public void One_more_range_changes_at_most_one_rule(int count, int seed)
    {
        var ranges = Generate.Many(count, seed);
        var before = FirewallRules.For(AddressUnion.Of(ranges)).Select(Text).ToHashSet();

        foreach (var added in Generate.Many(40, seed + 100))
        {
            var after = FirewallRules.For(AddressUnion.Of(ranges.Append(added))).Select(Text).ToHashSet();
            Assert.True(before.Except(after).Count() <= 1, $"{added} changed more than one rule.");
            Assert.True(after.Except(before).Count() <= 1, $"{added} made more than one new rule.");
        }
    }

    [Fact]
    public void A_rule_that_overflows_becomes_a_few_and_leaves_the_others_alone()
    {
        var rest = Generate.Many(20_000, 21).Where(range => range.First >= 0x80000000).ToList();
        var full = Enumerable.Range(0, 2_400).Select(i => Cidr.Of(0x0B000000 + ((uint)i * 2), 32)).ToList();

        var before = FirewallRules.For(AddressUnion.Of([.. rest, .. full])).Select(Text).ToHashSet();
        var after = FirewallRules.For(AddressUnion.Of([.. rest, .. full, Cidr.Of(0x0B000000 + 4_800, 32)])).Select(Text).ToHashSet();

        Assert.InRange(before.Except(after).Count(), 1, 2);
        Assert.InRange(after.Except(before).Count(), 2, 3);
    }

    private static ImmutableArray<Cidr> Singles(int count) => [.. Enumerable.Range(0, count).Select(i => Cidr.Of(0x0B000000 + ((uint)i * 2), 32))];

    private static string Text(BlockRule rule) => $"{rule.Name} {rule.Priority} {string.Join(',', rule.Part)} {string.Join('|', rule.Open.Select(list => string.Join(',', list)))}";

    private static void AssertExact(ImmutableArray<Cidr> union, ImmutableArray<BlockRule> rules, List<Cidr> ranges)
    {
        AssertLimits(rules);
        var firewall = new NaiveFirewall(rules);
        var edges = union.Length <= 200 ? union : [.. union.Where((_, i) => i % (union.Length / 200) == 0)];
        foreach (var range in edges)
        {
            Assert.False(firewall.Blocks((uint)range.First));
            Assert.False(firewall.Blocks((uint)range.Last));
            AssertSame((uint)range.First - 1);
            AssertSame((uint)range.Last + 1);
        }

        foreach (var address in new[] { 0u, 0x7FFFFFFFu, 0x80000000u, uint.MaxValue }) AssertSame(address);

        void AssertSame(uint address) => Assert.Equal(!ranges.Any(range => range.Contains(address)), firewall.Blocks(address));
    }

    private static void AssertLimits(ImmutableArray<BlockRule> rules)
    {
        Assert.InRange(rules.Length, 1, 99);
        Assert.Equal(rules.Length, rules.Select(rule => rule.Priority).Distinct().Count());
        Assert.Equal(rules.Length, rules.Select(rule => rule.Name).Distinct().Count());
        Assert.All(rules, rule =>
        {
            Assert.InRange(rule.Priority, 1, 100);
            Assert.Matches(@"\A[A-Za-z][A-Za-z0-9_]{0,127}\z", rule.Name);
            Assert.InRange(rule.Part.Length, 1, 600);
            Assert.InRange(rule.Open.Length, 0, 4);
            Assert.All(rule.Open, list => Assert.InRange(list.Length, 1, 600));
        });
    }
}
