namespace Proof.Partners.Onboarding;

/// <summary>A row of a table in an e-mail: Markdown, or pasted from a page or a sheet with tabs between the cells.</summary>
internal static class TableRow
{
    /// <summary>The cells of a line that is a row; false when it is none.</summary>
    public static bool TryCells(string line, out IReadOnlyList<string> cells)
    {
        cells = [];
        if (line.StartsWith('|') || line.Split('|') is { Length: > 2 } || (line.Split('|') is [var label, _] && FieldNames.Find(label) is not null))
        {
            var inside = line.Trim('|', ' ').Length == 0 ? "" : line;
            if (inside.StartsWith('|')) inside = inside[1..];
            if (inside.EndsWith('|')) inside = inside[..^1];
            cells = [.. inside.Split('|').Select(cell => cell.Trim())];
        }
        else if (line.Contains('\t', StringComparison.Ordinal)) cells = [.. line.Split('\t').Select(cell => cell.Trim())];
        return cells.Count > 1;
    }

    /// <summary>Whether the row is the line under the header.</summary>
    public static bool IsRuler(IReadOnlyList<string> cells) => cells.All(cell => cell.Length > 0 && cell.All(c => c is '-' or ':' or '=' or ' '));
}
