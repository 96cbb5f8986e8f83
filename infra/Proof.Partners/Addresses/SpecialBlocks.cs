using System.Collections.Immutable;
using Proof.Partners.Data;

namespace Proof.Partners.Addresses;

/// <summary>The special-purpose blocks, from the tables in Data, which name their source and day.</summary>
internal static class SpecialBlocks
{
    /// <summary>All blocks, IPv4 before IPv6, each before those inside it.</summary>
    public static ImmutableArray<SpecialBlock> All { get; } =
        [.. Read("ipv4-special-purpose.csv").Concat(Read("ipv6-special-purpose.csv")).OrderBy(block => block.Range)];

    /// <summary>RFC 4291, section 2.4, as assigned by IANA: all of the global unicast space that is given out so far.</summary>
    public static Cidr GlobalUnicast { get; } = Cidr.OfIPv6((UInt128)0x2000 << 112, 3);

    /// <summary>The narrowest block around a range; else the first block that the range reaches into; else null.</summary>
    public static SpecialBlock? Find(Cidr range)
    {
        SpecialBlock? around = null, within = null;
        foreach (var block in All)
        {
            if (block.Range.Contains(range)) around = block;
            else if (range.Contains(block.Range)) within ??= block;
        }

        return around ?? within;
    }

    private static IEnumerable<SpecialBlock> Read(string table) => DataFile.Read(table).Select(fields => new SpecialBlock(
        Cidr.TryParse(fields[0], out var range) ? range : throw new InvalidOperationException($"{table}: {fields[0]} is not canonical."),
        Enum.Parse<SpecialKind>(fields[1], ignoreCase: true), fields[2], fields[3]));
}
