using System.Collections.Immutable;
using Proof.Partners.Addresses;

namespace Proof.Infra.Firewall;

/// <summary>The union of address ranges, whoever registered them: the same addresses, as few prefixes as possible.</summary>
internal static class AddressUnion
{
    /// <summary>
    /// Disjoint, sorted prefixes that hold exactly the addresses of the given ranges. A range that two partners have stays until both are
    /// gone, because the union is made anew from all files each time.
    /// </summary>
    /// <param name="ranges">IPv4 ranges in any order, overlapping or not.</param>
    public static ImmutableArray<Cidr> Of(IEnumerable<Cidr> ranges)
    {
        var prefixes = ImmutableArray.CreateBuilder<Cidr>();
        AddressSpan? open = null;
        foreach (var range in ranges.Order())
        {
            var (first, last) = ((uint)range.First, (uint)range.Last);
            if (open is { } span && (span.Last == uint.MaxValue || first <= span.Last + 1))
            {
                open = span with { Last = Math.Max(span.Last, last) };
                continue;
            }

            if (open is { } done) prefixes.AddRange(done.ToPrefixes());
            open = new AddressSpan(first, last);
        }

        if (open is { } rest) prefixes.AddRange(rest.ToPrefixes());
        return prefixes.ToImmutable();
    }
}
