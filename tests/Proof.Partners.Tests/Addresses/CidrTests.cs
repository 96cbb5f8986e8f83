using FsCheck;
using FsCheck.Fluent;
using Proof.Partners.Addresses;

namespace Proof.Partners.Tests.Addresses;

/// <summary>CIDR ranges against the simplest model there is: the set of their addresses.</summary>
public sealed class CidrTests
{
    // Ranges within one /24, or its IPv6 likeness: small enough to write out.
    private static readonly Arbitrary<Cidr> Ranges = (
        from isIPv6 in Gen.Elements(false, true)
        from length in Gen.Choose(0, 8)
        from host in Gen.Choose(0, 255)
        let bits = isIPv6 ? 128 : 32
        let start = isIPv6 ? ((UInt128)0x20010db8 << 96) + (UInt128)host : 0xC6336400u + (UInt128)host
        select Cidr.Around(start, bits - length, isIPv6)).ToArbitrary();

    [Fact]
    public void A_range_written_and_read_is_the_same_range() =>
        Prop.ForAll(Ranges, range => Cidr.TryParse(range.ToString(), out var read) && read == range).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_address_written_and_read_is_the_same_address() =>
        Prop.ForAll(Gen.Choose(0, 65535).ArrayOf(8).ToArbitrary(), groups =>
        {
            var address = groups.Aggregate(UInt128.Zero, (sum, group) => (sum << 16) | (UInt128)(group % 3 == 0 ? 0 : group));
            var range = Cidr.OfIPv6(address, 128);
            return Cidr.TryParse(range.ToString(), out var read) && read == range
                && System.Net.IPAddress.Parse(range.ToString()).GetAddressBytes().SequenceEqual(Bytes(address));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Contains_and_overlaps_say_what_the_sets_say() =>
        Prop.ForAll(Ranges, Ranges, (a, b) =>
        {
            var (left, right) = (Addresses(a), Addresses(b));
            return a.Contains(b) == right.IsSubsetOf(left) && a.Overlaps(b) == left.Overlaps(right);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Merging_keeps_exactly_the_addresses_and_leaves_nothing_to_merge() =>
        Prop.ForAll(Ranges.Generator.ListOf().ToArbitrary(), ranges =>
        {
            var merged = CidrMerge.Of([.. ranges.Order()]).Select(item => item.Range).ToArray();
            var before = ranges.SelectMany(Addresses).ToHashSet();
            var after = merged.SelectMany(Addresses).ToArray();
            var again = CidrMerge.Of(merged).Select(item => item.Range);
            return before.SetEquals(after) && after.Length == before.Count && again.SequenceEqual(merged);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("198.51.100.7/28")]
    [InlineData("198.51.100.07")]
    [InlineData("198.51.100.7/32")]
    [InlineData("2001:DB8::")]
    [InlineData("2001:db8::/128")]
    [InlineData("2001:db8:0:0::")]
    [InlineData("")]
    public void Text_that_is_not_canonical_is_not_read(string text) => Assert.False(Cidr.TryParse(text, out _));

    [Fact]
    public void IPv4_comes_before_IPv6_and_the_wider_range_first()
    {
        string[] sorted = ["198.51.100.0/24", "198.51.100.0/28", "198.51.100.0", "203.0.113.0/24", "::/1", "2001:db8::/32"];
        var ranges = sorted.Select(text => Cidr.TryParse(text, out var range) ? range : default).ToArray();
        Assert.Equal(sorted, ranges.Reverse().Order().Select(range => range.ToString()));
    }

    private static HashSet<(bool, UInt128)> Addresses(Cidr range)
    {
        var result = new HashSet<(bool, UInt128)>();
        for (var address = range.First; address <= range.Last; address++) result.Add((range.IsIPv4, address));
        return result;
    }

    private static byte[] Bytes(UInt128 address) => [.. Enumerable.Range(0, 16).Select(i => (byte)(address >> (8 * (15 - i))))];
}
