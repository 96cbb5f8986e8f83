using System.Collections.Immutable;
using System.Globalization;
using Proof.Partners.Addresses;

namespace Proof.Infra.Firewall;

/// <summary>
/// The rules that block everything outside a union of ranges, exactly, within the limits of a web application firewall policy on
/// Application Gateway. They carry no path or host condition that an odd spelling could slip past.
/// </summary>
internal static class FirewallRules
{
    /// <summary>Ranges in one match condition (limits of Application Gateway, with rule set CRS 3.2 or newer).</summary>
    public const int RangesPerCondition = 600;

    /// <summary>Lists in one rule: Microsoft's pages say 5 or 10 conditions in all, and one is the part itself.</summary>
    public const int ListsPerRule = 4;

    /// <summary>Rules in one policy: 100 custom rules, less one that stays free for an emergency.</summary>
    public const int Most = 99;

    /// <summary>Open ranges in one rule.</summary>
    public const int RangesPerRule = RangesPerCondition * ListsPerRule;

    /// <summary>
    /// The rules for a union. Throws <see cref="RefusedException"/> when it has more ranges than the firewall holds.
    /// </summary>
    /// <param name="union">Disjoint IPv4 ranges, sorted, as <see cref="AddressUnion"/> makes them. When empty, everything is blocked.</param>
    public static ImmutableArray<BlockRule> For(ImmutableArray<Cidr> union)
    {
        var parts = PrefixTree.Divide(union, RangesPerRule);
        if (parts.Length > Most) parts = DenseDivision.Divide(union, RangesPerRule);
        if (parts.Length > Most)
        {
            throw new RefusedException(string.Create(
                CultureInfo.InvariantCulture,
                $"The partners' addresses are {union.Length:N0} separate ranges; the firewall holds {Most * RangesPerRule:N0}. Register fewer, wider ranges."));
        }

        return Number(parts);
    }

    /// <summary>
    /// Gives every rule a priority that depends on its part, not on how many others there are: otherwise one more rule would change all
    /// rules behind it. Where two want the same, the wider part gets it and the other takes the next one free.
    /// </summary>
    private static ImmutableArray<BlockRule> Number(ImmutableArray<Part> parts)
    {
        var taken = new BlockRule?[Most];
        var widestFirst = parts
            .OrderByDescending(part => part.Prefixes.Length)
            .ThenBy(part => part.Prefixes[0].PrefixLength)
            .ThenBy(part => part.Prefixes[0].First);
        foreach (var part in widestFirst)
        {
            var first = part.Prefixes[0];
            var wish = (int)((((ulong)first.First * 31) + (ulong)first.PrefixLength - 1) % Most);
            while (taken[wish] is not null) wish = (wish + 1) % Most;
            taken[wish] = new BlockRule(
                NameOf(first, part.Prefixes.Length > 1),
                wish + 1,
                [.. part.Prefixes.Select(prefix => prefix.ToPrefixText())],
                [.. part.Open.Chunk(RangesPerCondition).Select(list => list.Select(range => range.ToPrefixText()).ToImmutableArray())]);
        }

        return [.. taken.OfType<BlockRule>()];
    }

    private static string NameOf(Cidr first, bool hasMore) => first.First == 0 && hasMore
        ? "outside_all_lists"
        : "outside_lists_of_" + first.ToPrefixText().Replace('.', '_').Replace('/', '_') + (hasMore ? "_on" : "");
}
