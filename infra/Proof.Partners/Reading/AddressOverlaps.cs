using Proof.Partners.Addresses;
using Proof.Partners.Model;

namespace Proof.Partners.Reading;

/// <summary>An address and the file that it stands in.</summary>
/// <param name="File">The file.</param>
/// <param name="Entry">The entry.</param>
/// <param name="Range">Its range.</param>
internal sealed record OwnedAddress(PartnerFile File, AddressEntry Entry, Cidr Range);

/// <summary>Finds addresses that two partners have, in the time of sorting them.</summary>
internal static class AddressOverlaps
{
    /// <summary>
    /// Every address that overlaps one of another partner, with one such other. Looking only at neighbours would miss ranges inside
    /// ranges; looking at all pairs would take the square of the time.
    /// </summary>
    public static IEnumerable<(OwnedAddress Mine, OwnedAddress Other)> Find(IReadOnlyList<PartnerFile> files, ProofEnvironment environment)
    {
        var all = files
            .SelectMany(file => (file.In(environment)?.Addresses ?? []).Where(entry => entry.IsCanonical)
                .Select(entry => new OwnedAddress(file, entry, entry.Cidr!.Value)))
            .OrderBy(address => address.Range).ToArray();
        var before = FurthestBefore(all);
        var after = NextOfAnother(all);
        for (var i = 0; i < all.Length; i++)
        {
            var other = before[i] ?? after[i];
            if (other is not null && other.Range.Overlaps(all[i].Range)) yield return (all[i], other);
            else if (after[i] is { } next && next.Range.Overlaps(all[i].Range)) yield return (all[i], next);
        }
    }

    // For each address, of those before it and of other partners, the one that reaches furthest.
    private static OwnedAddress?[] FurthestBefore(OwnedAddress[] sorted)
    {
        var result = new OwnedAddress?[sorted.Length];
        OwnedAddress? furthest = null, furthestOfAnother = null;
        for (var i = 0; i < sorted.Length; i++)
        {
            var current = sorted[i];
            result[i] = furthest?.File != current.File ? furthest : furthestOfAnother;
            if (Reaches(current, furthest))
            {
                if (furthest is not null && furthest.File != current.File) furthestOfAnother = furthest;
                furthest = current;
            }
            else if (current.File != furthest!.File && Reaches(current, furthestOfAnother)) furthestOfAnother = current;
        }

        return result;
    }

    // For each address, of those after it and of other partners, the one that begins first.
    private static OwnedAddress?[] NextOfAnother(OwnedAddress[] sorted)
    {
        var result = new OwnedAddress?[sorted.Length];
        for (var i = sorted.Length - 2; i >= 0; i--)
        {
            result[i] = sorted[i + 1].File != sorted[i].File ? sorted[i + 1] : result[i + 1];
        }

        return result;
    }

    private static bool Reaches(OwnedAddress address, OwnedAddress? other) =>
        other is null || address.Range.IsIPv4 != other.Range.IsIPv4 || address.Range.Last >= other.Range.Last;
}
