using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Proof.Engine.Values;

namespace Proof.Engine.Display;

/// <summary>Shows what differs between two texts.</summary>
internal static class TextDiff
{
    /// <summary>Lines shown before and after each change.</summary>
    private const int Context = 1;

    /// <summary>Texts of one line up to this length are shown whole.</summary>
    private const int LongestWhole = 120;

    /// <summary>Characters shown before and after the part of a long line that differs.</summary>
    private const int Around = 20;

    /// <summary>Writes the lines that differ, with the line before and after, and <c>…</c> for what is left out.</summary>
    public static void Write(TextWriter writer, string old, string current, int indent)
    {
        var lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(old, current, ignoreWhitespace: false).Lines;
        var margin = new string(' ', indent);
        var last = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!IsNearChange(lines, i))
            {
                continue;
            }

            if (i > last + 1)
            {
                writer.WriteLine($"{margin}  …");
            }

            last = i;
            var symbol = lines[i].Type switch { ChangeType.Inserted => '+', ChangeType.Deleted => '-', _ => ' ' };
            writer.WriteLine($"{margin}{symbol} {lines[i].Text}".TrimEnd());
        }

        if (last < lines.Count - 1)
        {
            writer.WriteLine($"{margin}  …");
        }
    }

    /// <summary>Two texts of one line, as far as they differ: long ones lose what they have in common at both ends.</summary>
    public static (StringValue Old, StringValue Current) Differing(string old, string current)
    {
        if (Math.Max(old.Length, current.Length) <= LongestWhole)
        {
            return (new StringValue(old), new StringValue(current));
        }

        var shorter = Math.Min(old.Length, current.Length);
        var start = old.AsSpan().CommonPrefixLength(current);
        var end = 0;
        while (end < shorter - start && old[^(end + 1)] == current[^(end + 1)])
        {
            end++;
        }

        return (new StringValue(Cut(old, start, end)), new StringValue(Cut(current, start, end)));
    }

    /// <summary>The number of lines of a text.</summary>
    public static int LineCount(string text) => text.TrimEnd('\n').Count(c => c == '\n') + 1;

    private static bool IsNearChange(List<DiffPiece> lines, int index)
    {
        for (var i = Math.Max(0, index - Context); i <= Math.Min(lines.Count - 1, index + Context); i++)
        {
            if (lines[i].Type != ChangeType.Unchanged)
            {
                return true;
            }
        }

        return false;
    }

    private static string Cut(string text, int start, int end)
    {
        var from = Math.Max(0, start - Around);
        var to = Math.Min(text.Length, text.Length - end + Around);
        return $"{(from > 0 ? "…" : "")}{text[from..to]}{(to < text.Length ? "…" : "")}";
    }
}
