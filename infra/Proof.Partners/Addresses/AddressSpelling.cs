using System.Globalization;
using Proof.Partners.Json;

namespace Proof.Partners.Addresses;

/// <summary>How the text of an address departs from the canonical one.</summary>
internal enum SpellingFault
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>The text is an address in another spelling.</summary>
    NotCanonical,

    /// <summary>The address has bits below its prefix length.</summary>
    HostBits,

    /// <summary>The text is no address.</summary>
    NotAnAddress,
}

/// <summary>
/// What a text that should be an address says. Other spellings are understood only to name the canonical one in the message: they are
/// refused all the same, because tools disagree on them.
/// </summary>
/// <param name="Fault">What is wrong with the spelling.</param>
/// <param name="Meant">The range that the text means; null where it means none, or where tools disagree on which.</param>
/// <param name="What">What is wrong, as a sentence; empty when nothing is.</param>
/// <param name="ToDo">What to write instead; empty when nothing is wrong.</param>
internal sealed record AddressSpelling(SpellingFault Fault, Cidr? Meant, string What, string ToDo)
{
    /// <summary>Longer texts are not taken apart: the longest spelling of a range has 49 characters.</summary>
    private const int Longest = 64;

    /// <summary>Reads a text.</summary>
    public static AddressSpelling Of(string text)
    {
        if (Cidr.TryParse(text, out var cidr)) return new(SpellingFault.None, cidr, "", "");
        var shown = Printable.Quoted(text);
        if (text.Length > Longest) return None($"{shown} is too long for an address.");
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsAscii) return None($"{shown} holds {Printable.CodePoint(rune)}, which is no ASCII character.");
        }

        var trimmed = text.Trim();
        if (trimmed.Length == 0) return None($"{shown} is empty.");
        if (trimmed.Contains("://", StringComparison.Ordinal)) return None($"{shown} is a URL, not an address.");
        if (trimmed.AsSpan().ContainsAny(",; ") || IsFromTo(trimmed)) return Several(trimmed, shown);
        return OfHostAndPrefix(trimmed, shown);
    }

    private static AddressSpelling OfHostAndPrefix(string text, string shown)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var host = HostSpelling.Of(slash < 0 ? text : text[..slash], withPrefix: slash >= 0);
        if (host.Readings.Length == 0) return None($"{shown} is no address: {host.Fault}.");
        var bits = host.IsIPv6 ? 128 : 32;
        var prefixLength = bits;
        if (slash >= 0 && !TryPrefix(text[(slash + 1)..], bits, out prefixLength))
        {
            return None(string.Create(CultureInfo.InvariantCulture,
                $"{shown} is no range: after the slash a prefix length from 0 to {bits} belongs."));
        }

        var ranges = host.Readings.Select(address => Cidr.Around(address, prefixLength, host.IsIPv6)).Distinct().ToArray();
        if (ranges.Length > 1)
        {
            return new(SpellingFault.NotCanonical, null,
                $"{shown} is not canonical: {host.Fault}. Some tools read it as {ranges[0]}, others as {ranges[1]}.",
                $"Write {ranges[0]} or {ranges[1]}, whichever is meant.");
        }

        var range = ranges[0];
        if (range.First != host.Readings[0])
        {
            var single = range.TextOf(host.Readings[0]);
            return new(SpellingFault.HostBits, range,
                $"{shown} has bits below its prefix length: {single} lies inside {range}.", $"Write {range} for the range, or {single} for the one address.");
        }

        var fault = host.Fault.Length > 0 ? host.Fault
            : range.IsSingle && slash >= 0 ? "a single address is written without a prefix length"
            : slash >= 0 ? "a prefix length is a plain number without leading zeros" : "there are blanks around it";
        return new(
            SpellingFault.NotCanonical, range, $"{shown} is not canonical: {fault}. The canonical form is {range}.", $"Write {range}.");
    }

    private static AddressSpelling Several(string text, string shown) => IsFromTo(text)
        ? None($"{shown} is no address; a range is written as a CIDR, like 198.51.100.0/28.")
        : None($"{shown} is more than one address, or none; each address is an entry of its own.");

    // Host names have hyphens too, and letters that no address has.
    private static bool IsFromTo(string text) =>
        text.IndexOf('-', StringComparison.Ordinal) > 0 && !text.Any(c => char.IsAsciiLetter(c) && !char.IsAsciiHexDigit(c));

    private static AddressSpelling None(string what) => new(
        SpellingFault.NotAnAddress, null, what, "Write one IPv4 or IPv6 address, like 203.0.113.10, or a range, like 198.51.100.0/28.");

    // Takes leading zeros and IPv4 masks too, to name the canonical form.
    private static bool TryPrefix(string text, int bits, out int length)
    {
        var digits = text.TrimStart('0');
        if (Decimals.TryRead(text.Length > 0 && digits.Length == 0 ? "0" : digits, bits, out length)) return true;
        if (bits != 32 || !IPv4Text.TryRead(text, out var mask)) return false;
        length = System.Numerics.BitOperations.PopCount(mask);
        return length == 0 || mask == uint.MaxValue << (32 - length);
    }
}
