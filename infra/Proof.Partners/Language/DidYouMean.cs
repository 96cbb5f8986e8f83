namespace Proof.Partners.Language;

/// <summary>Finds the known name that a misspelt one was probably meant to be.</summary>
internal static class DidYouMean
{
    /// <summary>Longer names are not looked at: no known name comes near, and the work would grow with the input.</summary>
    private const int LongestName = 40;

    /// <summary><c> Did you mean "allowedIps"?</c>, or nothing when no name is near.</summary>
    public static string Sentence(string name, IEnumerable<string> known) =>
        Find(name, known) is { } near ? $" Did you mean \"{near}\"?" : "";

    /// <summary>The nearest known name; null when none is near.</summary>
    public static string? Find(string name, IEnumerable<string> known)
    {
        if (name.Length > LongestName) return null;
        var (best, bestDistance) = ((string?)null, int.MaxValue);
        foreach (var candidate in known)
        {
            var distance = Simplify(name) == Simplify(candidate) ? 0 : Distance(name.ToUpperInvariant(), candidate.ToUpperInvariant());
            if (distance < bestDistance) (best, bestDistance) = (candidate, distance);
        }

        // One slip in three letters still looks like the same word.
        if (best is not null && bestDistance <= Math.Max(1, best.Length / 3)) return best;
        // "email" for "contactEmail", "notes" for "note".
        var simple = Simplify(name);
        return simple.Length < 3 ? null : known.FirstOrDefault(candidate =>
            Simplify(candidate).Contains(simple, StringComparison.Ordinal)
            || (candidate.Length > 3 && simple.Contains(Simplify(candidate), StringComparison.Ordinal)));
    }

    private static string Simplify(string name) =>
        string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    // Optimal string alignment: insertions, deletions, changes, and swaps of neighbours.
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(change, 1 + Math.Min(rows[i - 1, j], rows[i, j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}
