using System.Collections.Immutable;
using System.Globalization;

namespace Proof.Partners.Addresses;

/// <summary>The address part of a text, in whatever spelling.</summary>
/// <param name="Readings">The addresses that tools read it as: none, one, or two where they disagree.</param>
/// <param name="IsIPv6">Whether it is an IPv6 address.</param>
/// <param name="Fault">What is wrong with the spelling, without a capital and a full stop; empty when it is canonical.</param>
internal sealed record HostSpelling(ImmutableArray<UInt128> Readings, bool IsIPv6, string Fault)
{
    /// <summary>Reads a text without its prefix length.</summary>
    public static HostSpelling Of(string text, bool withPrefix)
    {
        var fault = "";
        if (text.StartsWith('[')) (text, fault) = (InBrackets(text), "brackets and ports do not belong to an address");
        if (text.IndexOf('%', StringComparison.Ordinal) is >= 0 and var zone)
        {
            (text, fault) = (text[..zone], "a zone means nothing to anybody else");
        }
        var colons = text.Count(c => c == ':');
        if (colons == 1 && text.Contains('.', StringComparison.Ordinal))
        {
            (text, fault) = (text[..text.IndexOf(':', StringComparison.Ordinal)], "a port does not belong to an address");
        }

        return colons > 1 ? OfIPv6(text, fault) : OfIPv4(text, fault, withPrefix);
    }

    private static HostSpelling OfIPv6(string text, string fault)
    {
        if (!IPv6Text.TryRead(text, out var address))
        {
            return new([], true, "an IPv6 address has eight groups of hexadecimal digits, or fewer and one ::");
        }
        if (fault.Length > 0 || IPv6Text.Write(address) == text) return new([address], true, fault);
        return new([address], true, "IPv6 is written in lower case, without leading zeros, with the longest run of zero groups as ::");
    }

    private static HostSpelling OfIPv4(string text, string fault, bool withPrefix)
    {
        if (text.EndsWith('.')) (text, fault) = (text[..^1], "no full stop follows an address");
        var parts = text.Split('.');
        var decimals = new uint[parts.Length];
        var octals = new uint[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!TryPart(parts[i], out decimals[i], out octals[i], ref fault)) return new([], false, Explain(parts[i]));
        }

        if (parts.Length > 4) return new([], false, "an IPv4 address has four numbers");
        if (parts.Length is 2 or 3) fault = "an IPv4 address has four numbers";
        else if (parts.Length == 1) fault = "an IPv4 address is written as four numbers from 0 to 255";
        var readings = new[] { Join(decimals), Join(octals), withPrefix || parts.Length > 1 ? Pad(decimals) : null };
        var found = readings.OfType<uint>().Distinct().Select(address => (UInt128)address).ToImmutableArray();
        return found.Length == 0 ? new([], false, "a number is above 255") : new(found, false, fault);
    }

    // What inet_aton makes of one to four numbers: the last one fills what is left.
    private static uint? Join(uint[] parts)
    {
        ulong address = 0;
        for (var i = 0; i < parts.Length - 1; i++)
        {
            if (parts[i] > 255) return null;
            address = (address << 8) | parts[i];
        }

        var restBits = 8 * (5 - parts.Length);
        return parts[^1] < 1UL << restBits ? (uint)((address << restBits) | parts[^1]) : null;
    }

    // What people mean by 203.0.114/24: the missing numbers are zeros.
    private static uint? Pad(uint[] parts)
    {
        uint address = 0;
        for (var i = 0; i < 4; i++)
        {
            var part = i < parts.Length ? parts[i] : 0;
            if (part > 255) return null;
            address = (address << 8) | part;
        }

        return address;
    }

    private static bool TryPart(string text, out uint asDecimal, out uint asOctal, ref string fault)
    {
        (asDecimal, asOctal) = (0, 0);
        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            fault = "the numbers of an IPv4 address are decimal";
            return text.AsSpan(2).TrimEnd('\0').Length == text.Length - 2
                && uint.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out asDecimal)
                && (asOctal = asDecimal) == asDecimal;
        }

        // .NET passes over trailing NUL characters of a number.
        if (text.AsSpan().ContainsAnyExceptInRange('0', '9')) return false;
        if (!uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out asDecimal)) return false;
        asOctal = asDecimal;
        if (text.Length == 1 || text[0] != '0') return true;
        fault = "a leading zero makes a number octal for some tools";
        if (text.AsSpan().ContainsAnyExceptInRange('0', '7')) return true;
        asOctal = 0;
        foreach (var c in text) asOctal = (asOctal << 3) | (uint)(c - '0');
        return true;
    }

    private static string Explain(string part) => part.Length == 0
        ? "between two full stops a number is missing"
        : part.Contains('*', StringComparison.Ordinal) ? "a range is written with a prefix length, not with *"
        : char.IsAsciiLetter(part[0]) ? "it looks like a host name; a firewall needs the addresses themselves"
        : "each of its four numbers is decimal, from 0 to 255";

    private static string InBrackets(string text)
    {
        var end = text.IndexOf(']', StringComparison.Ordinal);
        return end < 0 ? text[1..] : text[1..end];
    }
}
