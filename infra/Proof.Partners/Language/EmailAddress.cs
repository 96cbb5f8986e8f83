using Proof.Partners.Json;

namespace Proof.Partners.Language;

/// <summary>E-mail addresses as companies have them: <c>local@domain.tld</c>, without RFC 5321's quoted and address-literal forms.</summary>
internal static class EmailAddress
{
    // RFC 5322, section 3.2.3: what an atom may hold besides letters and digits.
    private const string AtomCharacters = "!#$%&'*+-/=?^_`{|}~.";

    /// <summary>What makes a text no plausible address; null when it is one.</summary>
    public static string? FaultOf(string text)
    {
        if (text.Length == 0) return "it is empty";
        if (text.Length > 254) return "it has more than 254 characters";
        if (text.Any(c => c is ',' or ';' or ' ' or '<' or '>' or '(' or ')' or '"'))
        {
            return "it must be one bare address, without name, blanks or brackets";
        }
        var at = text.LastIndexOf('@');
        if (at < 0) return "there is no @";
        var (local, domain) = (text[..at], text[(at + 1)..]);
        if (local.Length == 0) return "nothing stands before the @";
        if (local.Length > 64) return "more than 64 characters stand before the @";
        foreach (var c in local)
        {
            if (c == '@') return "there is more than one @";
            if (!char.IsAsciiLetterOrDigit(c) && !AtomCharacters.Contains(c, StringComparison.Ordinal))
            {
                return $"{Printable.Quoted(c.ToString())} does not belong before the @";
            }
        }

        if (local.StartsWith('.') || local.EndsWith('.') || local.Contains("..", StringComparison.Ordinal))
        {
            return "its full stops before the @ are misplaced";
        }
        if (!domain.Contains('.', StringComparison.Ordinal)) return "its domain has no full stop";
        return HostName.FaultOf(domain) is { } fault ? $"its domain is wrong: {fault}" : null;
    }
}
