using System.Globalization;

namespace Proof.LocalAzure.Edge;

/// <summary>IPv4 addresses and prefixes as text, read strictly: one spelling each, so that nobody can read an address differently.</summary>
internal static class Ipv4
{
    /// <summary>Reads four decimal numbers 0 to 255 without leading zeros. The value is the address in network order, 198.51.100.1 = 0xC6336401.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out uint address)
    {
        address = 0;
        for (var octet = 0; octet < 4; octet++)
        {
            var dot = text.IndexOf('.');
            var isLast = octet == 3;
            if (isLast ? dot >= 0 : dot < 0)
                return false;
            if (!TryParseNumber(isLast ? text : text[..dot], 255, out var value))
                return false;
            address = address << 8 | value;
            text = isLast ? default : text[(dot + 1)..];
        }
        return true;
    }

    /// <summary>Reads an address, or an address and a prefix length 0 to 32 with no host bits set, such as <c>198.51.100.0/28</c>.</summary>
    public static bool TryParseRange(ReadOnlySpan<char> text, out uint first, out uint last)
    {
        first = last = 0;
        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            var parsed = TryParse(text, out first);
            last = first;
            return parsed;
        }
        if (!TryParse(text[..slash], out first) || !TryParseNumber(text[(slash + 1)..], 32, out var length))
            return false;
        var hostBits = length == 0 ? uint.MaxValue : (uint)((1UL << (int)(32 - length)) - 1);
        last = first | hostBits;
        return (first & hostBits) == 0;
    }

    /// <summary>The address in its one spelling.</summary>
    public static string ToText(uint address) =>
        string.Create(CultureInfo.InvariantCulture, $"{address >> 24}.{address >> 16 & 0xFF}.{address >> 8 & 0xFF}.{address & 0xFF}");

    private static bool TryParseNumber(ReadOnlySpan<char> text, uint max, out uint value)
    {
        value = 0;
        if (text.Length is 0 or > 3 || text.Length > 1 && text[0] == '0')
            return false;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            value = value * 10 + (uint)(c - '0');
        }
        return value <= max;
    }
}
