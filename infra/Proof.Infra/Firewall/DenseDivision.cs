using System.Collections.Immutable;
using Proof.Partners.Addresses;

namespace Proof.Infra.Firewall;

/// <summary>
/// Divides the address space so that every part but the last is full. It holds twice what <see cref="PrefixTree"/> guarantees, but one
/// more range moves every border behind it: for unions that do not fit otherwise.
/// </summary>
internal static class DenseDivision
{
    /// <summary>Divides the space at every so many ranges.</summary>
    /// <param name="union">Disjoint ranges, sorted; at least one.</param>
    /// <param name="capacity">The most open ranges of one part.</param>
    public static ImmutableArray<Part> Divide(ImmutableArray<Cidr> union, int capacity)
    {
        var parts = ImmutableArray.CreateBuilder<Part>();
        uint first = 0;
        for (var start = 0; start < union.Length; start += capacity)
        {
            var open = union.Slice(start, Math.Min(capacity, union.Length - start));
            var isLast = start + capacity >= union.Length;
            var last = isLast ? uint.MaxValue : (uint)open[^1].Last;
            parts.Add(new Part(new AddressSpan(first, last).ToPrefixes(), open));
            first = last + 1;
        }

        return parts.ToImmutable();
    }
}
