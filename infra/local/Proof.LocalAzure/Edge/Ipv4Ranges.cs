namespace Proof.LocalAzure.Edge;

/// <summary>
/// A set of IPv4 addresses as sorted, disjoint, non-adjacent ranges. Never changes; a look-up is one binary search.
/// </summary>
internal sealed class Ipv4Ranges
{
    private readonly uint[] _first;
    private readonly uint[] _last;

    private Ipv4Ranges(List<(uint First, uint Last)> merged)
    {
        _first = new uint[merged.Count];
        _last = new uint[merged.Count];
        for (var i = 0; i < merged.Count; i++)
            (_first[i], _last[i]) = merged[i];
    }

    /// <summary>Every IPv4 address.</summary>
    public static Ipv4Ranges All { get; } = Of([(0u, uint.MaxValue)]);

    /// <summary>How many ranges are left after merging.</summary>
    public int Count => _first.Length;

    /// <summary>The union of ranges in any order, overlapping or not.</summary>
    public static Ipv4Ranges Of(IEnumerable<(uint First, uint Last)> ranges)
    {
        var merged = new List<(uint First, uint Last)>();
        foreach (var range in ranges.OrderBy(r => r.First))
        {
            // Adjacent ranges merge too. 255.255.255.255 has no successor, hence the check before the addition.
            if (merged.Count > 0 && (merged[^1].Last == uint.MaxValue || range.First <= merged[^1].Last + 1))
                merged[^1] = (merged[^1].First, Math.Max(merged[^1].Last, range.Last));
            else
                merged.Add(range);
        }
        return new Ipv4Ranges(merged);
    }

    /// <summary>Whether the address is in the set.</summary>
    public bool Contains(uint address)
    {
        var index = Array.BinarySearch(_first, address);
        if (index < 0)
            index = ~index - 1;
        return index >= 0 && address <= _last[index];
    }

    /// <summary>Every address that is not in this set.</summary>
    public Ipv4Ranges Complement()
    {
        var gaps = new List<(uint First, uint Last)>();
        var next = 0UL;
        for (var i = 0; i < Count; i++)
        {
            if (_first[i] > next)
                gaps.Add(((uint)next, _first[i] - 1));
            next = _last[i] + 1UL;
        }
        if (next <= uint.MaxValue)
            gaps.Add(((uint)next, uint.MaxValue));
        return new Ipv4Ranges(gaps);
    }

    /// <summary>The addresses that are in both sets.</summary>
    public Ipv4Ranges Intersect(Ipv4Ranges other)
    {
        var both = new List<(uint First, uint Last)>();
        for (int i = 0, j = 0; i < Count && j < other.Count;)
        {
            var first = Math.Max(_first[i], other._first[j]);
            var last = Math.Min(_last[i], other._last[j]);
            if (first <= last)
                both.Add((first, last));
            if (_last[i] < other._last[j])
                i++;
            else
                j++;
        }
        return new Ipv4Ranges(both);
    }
}
