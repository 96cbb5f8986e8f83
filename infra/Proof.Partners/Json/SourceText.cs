using System.Text;

namespace Proof.Partners.Json;

/// <summary>A file's bytes, which know their lines.</summary>
internal sealed class SourceText(string file, byte[] bytes)
{
    /// <summary>How much of a line an excerpt shows, in characters.</summary>
    private const int ExcerptWidth = 100;

    private int[]? _lineStarts;

    /// <summary>The file's name, as problems show it.</summary>
    public string File { get; } = file;

    /// <summary>What the file holds.</summary>
    public byte[] Bytes { get; } = bytes;

    /// <summary>The line that a byte is on, from 1. Lines end with a line feed.</summary>
    public int LineOf(int offset)
    {
        var found = Array.BinarySearch(LineStarts, offset);
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>How many characters (Unicode code points) stand in a stretch of bytes.</summary>
    public int Characters(int from, int to)
    {
        var count = 0;
        // Every byte of UTF-8 but a continuation byte (10xxxxxx) begins a character.
        foreach (var b in Bytes.AsSpan(from, to - from))
        {
            if ((b & 0xC0) != 0x80) count++;
        }

        return count;
    }

    /// <summary>Where a line begins, in bytes; a byte order mark does not count as part of the first.</summary>
    public int StartOfLine(int line) => line == 1 && HasByteOrderMark ? Utf8.ByteOrderMark.Length : LineStarts[line - 1];

    /// <summary>The part of a line around a value, made printable, and a line with a caret under its first character.</summary>
    public string Excerpt(int start, int end)
    {
        var line = LineOf(start);
        var (lineStart, lineEnd) = (StartOfLine(line), EndOfLine(line));
        var from = Math.Max(lineStart, Utf8.BackUp(Bytes, start - (ExcerptWidth / 2), lineStart));
        var to = Math.Max(start, Math.Min(lineEnd, from + (ExcerptWidth * 3)));
        var before = Show(from, Math.Max(from, start), ExcerptWidth);
        var marked = Show(start, Math.Min(Math.Max(end, start), to), ExcerptWidth - 1);
        var after = Show(Math.Min(Math.Max(end, start), to), to, Math.Max(0, ExcerptWidth - before.Length - marked.Length));
        var number = line.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(5);
        var caret = "^" + new string('~', Math.Max(0, marked.Length - 1));
        var lead = from > lineStart ? "…" : "";
        return $"{number} | {lead}{before}{marked}{after}".TrimEnd() + $"\n      | {new string(' ', lead.Length + before.Length)}{caret}";
    }

    private bool HasByteOrderMark => Bytes.AsSpan().StartsWith(Utf8.ByteOrderMark);

    private int[] LineStarts => _lineStarts ??= FindLineStarts();

    private int EndOfLine(int line)
    {
        var end = line < LineStarts.Length ? LineStarts[line] - 1 : Bytes.Length;
        return end > 0 && end <= Bytes.Length && Bytes[end - 1] == '\r' ? end - 1 : end;
    }

    private string Show(int from, int to, int longest) =>
        to <= from || longest <= 0 ? "" : Printable.Of(Encoding.UTF8.GetString(Bytes, from, to - from).Replace('\t', ' '), longest);

    private int[] FindLineStarts()
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < Bytes.Length; i++)
        {
            if (Bytes[i] == '\n') starts.Add(i + 1);
        }

        return [.. starts];
    }
}
