using System.Collections.Immutable;
using System.Globalization;
using Proof.Partners.Data;

namespace Proof.Partners.Webhooks;

/// <summary>What kind of thing the host of a URL is.</summary>
internal static class HostKinds
{
    private static readonly ImmutableArray<(string Name, string Kind, string Why)> Names =
        [.. DataFile.Read("special-names.csv").Select(fields => (fields[0], fields[1], fields[2]))];

    /// <summary>
    /// Whether a client would take the host for an IP address in some spelling: brackets, or a last label that is a number. WHATWG URL,
    /// section 3.5: a host that ends in a number is an IPv4 address, or the URL is invalid.
    /// </summary>
    public static bool IsIpLiteral(string host)
    {
        var plain = Fold(host).TrimEnd('.');
        if (plain.StartsWith('[') || plain.Contains(':', StringComparison.Ordinal)) return true;
        var last = plain[(plain.LastIndexOf('.') + 1)..];
        if (last.Length > 0 && last.All(char.IsAsciiDigit)) return true;
        return last.StartsWith("0x", StringComparison.OrdinalIgnoreCase) && last[2..].All(char.IsAsciiHexDigit);
    }

    /// <summary>Why a name leads inside, to one machine or to whatever its owner likes; null when it does not.</summary>
    public static string? InternalReason(string host) => Reason(host, "internal");

    /// <summary>Why a name exists in documents and tests only; null when it does not.</summary>
    public static string? ReservedReason(string host) => Reason(host, "reserved");

    /// <summary>The host as people see it, where it holds punycode; null when it holds none.</summary>
    public static string? Unicode(string host)
    {
        if (!host.Split('.').Any(label => label.StartsWith("xn--", StringComparison.OrdinalIgnoreCase))) return null;
        try
        {
            return new IdnMapping().GetUnicode(host);
        }
        catch (ArgumentException)
        {
            return "";
        }
    }

    // Percent escapes, full-width letters and digits, and the full stops of other scripts: what clients resolve before they look.
    private static string Fold(string host)
    {
        var unescaped = Uri.UnescapeDataString(host);
        return string.Concat(unescaped.Select(c => c switch
        {
            >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
            '\u3002' or '\uFF61' => '.',
            _ => c,
        }));
    }

    private static string? Reason(string host, string kind)
    {
        var plain = Fold(host).TrimEnd('.').ToLowerInvariant();
        foreach (var (name, nameKind, why) in Names)
        {
            if (nameKind == kind && (plain == name || plain.EndsWith("." + name, StringComparison.Ordinal))) return why;
        }

        return null;
    }
}
