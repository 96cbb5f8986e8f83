namespace Proof.Partners.Onboarding;

/// <summary>Which column of a table holds what.</summary>
/// <param name="Required">The column that says whether a field is required; -1 for none, null when there was no header.</param>
/// <param name="Value">The column of answers; null when the header names none.</param>
internal sealed record TableColumns(int? Required, int? Value)
{
    private static readonly string[] ValueNames = ["value", "answer", "response", "reply", "your", "our", "details", "input", "data"];

    /// <summary>A table without a header.</summary>
    public static TableColumns Unknown { get; } = new(null, null);

    /// <summary>The columns that a header names; null when the row is no header.</summary>
    public static TableColumns? OfHeader(IReadOnlyList<string> cells)
    {
        var names = cells.Select(cell => cell.Trim('*', '_', ' ').ToLowerInvariant()).ToList();
        if (names[0] is not ("field" or "item" or "fields" or "question" or "what" or "")) return null;
        if (names[0].Length == 0 && !names.Contains("required") && !names.Exists(IsValueName)) return null;
        var value = names.FindIndex(1, IsValueName);
        return new(names.IndexOf("required"), value < 0 ? null : value);
    }

    /// <summary>The answers in a row; mostly one or none.</summary>
    public IEnumerable<string> Values(IReadOnlyList<string> cells)
    {
        if (Value is { } column) return column < cells.Count ? [cells[column]] : [];
        // Without a header, a second of three cells that says yes or no is the page's column "Required".
        var required = Required ?? (cells.Count > 2 && cells[1].Trim('*', '_').ToUpperInvariant() is "YES" or "NO" ? 1 : -1);
        return cells.Skip(1).Where((cell, i) => i + 1 != required && cell.Length > 0 && !FieldNames.IsDescription(cell));
    }

    private static bool IsValueName(string name) => ValueNames.Any(word => name.StartsWith(word, StringComparison.Ordinal));
}
