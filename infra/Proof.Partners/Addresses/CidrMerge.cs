namespace Proof.Partners.Addresses;

/// <summary>Joins neighbouring ranges.</summary>
internal static class CidrMerge
{
    /// <summary>
    /// The fewest ranges that hold exactly the same addresses, in order, each with the number of ranges that went into it. The ranges
    /// given are sorted; what lies inside another one goes into it uncounted.
    /// </summary>
    public static IReadOnlyList<(Cidr Range, int Count)> Of(IReadOnlyList<Cidr> sorted)
    {
        var result = new List<(Cidr Range, int Count)>();
        foreach (var range in sorted)
        {
            if (result.Count > 0 && result[^1].Range.Contains(range)) continue;
            result.Add((range, 1));
            while (result.Count > 1 && Join(result[^2].Range, result[^1].Range) is { } joined)
            {
                var count = result[^2].Count + result[^1].Count;
                result.RemoveRange(result.Count - 2, 2);
                result.Add((joined, count));
            }
        }

        return result;
    }

    // Two halves of one range: the same length, and the first one's number is even at that length.
    private static Cidr? Join(Cidr left, Cidr right)
    {
        if (left.IsIPv4 != right.IsIPv4 || left.PrefixLength != right.PrefixLength || left.PrefixLength == 0) return null;
        var whole = Cidr.Around(left.First, left.PrefixLength - 1, !left.IsIPv4);
        return whole.First == left.First && whole.Last == right.Last ? whole : null;
    }
}
