using System.Globalization;
using System.Text;

namespace Proof.Partners.Addresses;

/// <summary>IPv6 addresses as text: reads every spelling of RFC 4291 section 2.2, writes the one of RFC 5952 section 4.</summary>
internal static class IPv6Text
{
    private const int Groups = 8;

    /// <summary>
    /// Reads any spelling of one address: upper case, leading zeros, uncompressed, dotted end. No zone, no brackets, no prefix length.
    /// Compare with <see cref="Write"/> to know whether it was the canonical one.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, out UInt128 address)
    {
        address = 0;
        var gap = text.IndexOf("::", StringComparison.Ordinal);
        if (gap < 0) return TryGroups(text, mayEndDotted: true, out address, out var all) && all == Groups;

        if (!TryGroups(text[..gap], mayEndDotted: false, out var high, out var highCount)) return false;
        if (!TryGroups(text[(gap + 2)..], mayEndDotted: true, out var low, out var lowCount)) return false;
        if (highCount + lowCount >= Groups) return false;
        address = highCount == 0 ? low : (high << (16 * (Groups - highCount))) | low;
        return true;
    }

    /// <summary>The canonical text: lower case, no leading zeros, the longest run of two or more zero groups (the first of equals) as <c>::</c>.</summary>
    public static string Write(UInt128 address)
    {
        var (start, length) = LongestZeroRun(address);
        var text = new StringBuilder(39);
        for (var i = 0; i < Groups; i++)
        {
            if (i == start)
            {
                text.Append("::");
                i += length - 1;
                continue;
            }

            if (i > 0 && i != start + length) text.Append(':');
            text.Append(CultureInfo.InvariantCulture, $"{Group(address, i):x}");
        }

        return text.ToString();
    }

    private static (int Start, int Length) LongestZeroRun(UInt128 address)
    {
        var (start, length) = (-1, 1);
        for (var i = 0; i < Groups; i++)
        {
            var end = i;
            while (end < Groups && Group(address, end) == 0) end++;
            if (end - i > length) (start, length) = (i, end - i);
            if (end > i) i = end;
        }

        return start < 0 ? (-1, 0) : (start, length);
    }

    private static ushort Group(UInt128 address, int index) => (ushort)(address >> (16 * (Groups - 1 - index)));

    private static bool TryGroups(ReadOnlySpan<char> text, bool mayEndDotted, out UInt128 value, out int count)
    {
        (value, count) = (0, 0);
        while (text.Length > 0)
        {
            var colon = text.IndexOf(':');
            var group = colon < 0 ? text : text[..colon];
            if (colon < 0 && mayEndDotted && group.Contains('.'))
            {
                if (!IPv4Text.TryRead(group, out var dotted)) return false;
                value = (value << 32) | dotted;
                count += 2;
                return count <= Groups;
            }

            if (!TryHex(group, out var number) || ++count > Groups) return false;
            value = (value << 16) | number;
            if (colon < 0) return true;
            text = text[(colon + 1)..];
            if (text.Length == 0) return false;
        }

        return true;
    }

    private static bool TryHex(ReadOnlySpan<char> text, out uint number)
    {
        number = 0;
        if (text.Length is 0 or > 4) return false;
        foreach (var c in text)
        {
            if (!char.IsAsciiHexDigit(c)) return false;
            number = (number << 4) | (uint)(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
        }

        return true;
    }
}
