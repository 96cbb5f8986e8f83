using System.Collections.Immutable;
using Proof.Partners.Addresses;

namespace Proof.Infra.Firewall;

/// <summary>
/// Divides the address space along prefixes. Read from the leaves up: a prefix keeps its two halves together while they hold no more than
/// one rule can; when they hold more, a half becomes a part of its own, and to everything above it is a single open prefix.
///
/// What a prefix holds depends on nothing outside it, so one more range changes one part. Only when that range fills a part to the brim is
/// a half cut off, which changes the parts around it too; a part holds at least half of what fits, so that is rare, and there
/// are at most two parts for every full one.
/// </summary>
/// <param name="capacity">The most open ranges of one part.</param>
internal sealed class PrefixTree(int capacity)
{
    private readonly ImmutableArray<Part>.Builder _parts = ImmutableArray.CreateBuilder<Part>();

    /// <summary>Divides the space so that each part has no more open ranges than fit.</summary>
    /// <param name="union">Disjoint ranges, sorted.</param>
    /// <param name="capacity">The most open ranges of one part.</param>
    public static ImmutableArray<Part> Divide(ImmutableArray<Cidr> union, int capacity)
    {
        var tree = new PrefixTree(capacity);
        var open = tree.Collect(Cidr.Of(0, 0), union.AsMemory());
        // Two halves instead of 0.0.0.0/0, which not every match condition takes.
        tree._parts.Add(new Part([Cidr.Of(0, 1), Cidr.Of(0x80000000, 1)], [.. open]));
        return tree._parts.ToImmutable();
    }

    /// <summary>What is open inside a prefix, after cutting off what became parts of their own.</summary>
    private List<Cidr> Collect(Cidr prefix, ReadOnlyMemory<Cidr> ranges)
    {
        if (ranges.Length <= capacity) return [.. ranges.Span];

        var length = prefix.PrefixLength + 1;
        var left = Cidr.Of((uint)prefix.First, length);
        var right = Cidr.Of((uint)prefix.First | (1u << (32 - length)), length);
        var boundary = 0;
        while (boundary < ranges.Length && ranges.Span[boundary].First < right.First) boundary++;
        var inLeft = Collect(left, ranges[..boundary]);
        var inRight = Collect(right, ranges[boundary..]);

        // Which half is cut off must not hang on which one is larger by a hair: the left one, if it is at least half full.
        if (inLeft.Count + inRight.Count > capacity && inLeft.Count >= capacity / 2) inLeft = CutOff(left, inLeft);
        if (inLeft.Count + inRight.Count > capacity) inRight = CutOff(right, inRight);
        return [.. inLeft, .. inRight];
    }

    private List<Cidr> CutOff(Cidr prefix, List<Cidr> open)
    {
        _parts.Add(new Part([prefix], [.. open]));
        return [prefix];
    }
}
