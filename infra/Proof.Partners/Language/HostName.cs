using Proof.Partners.Json;

namespace Proof.Partners.Language;

/// <summary>Host names in the ASCII form that DNS has: labels of letters, digits and hyphens.</summary>
internal static class HostName
{
    /// <summary>What makes a text no host name; null when it is one. RFC 1123, section 2.1, with a top-level domain that is no number.</summary>
    public static string? FaultOf(string host)
    {
        if (host.Length == 0) return "it is empty";
        if (host.Length > 253) return "it has more than 253 characters";
        var labels = host.Split('.');
        foreach (var label in labels)
        {
            if (label.Length == 0) return "a label between two full stops is empty";
            if (label.Length > 63) return "a label has more than 63 characters";
            foreach (var rune in label.EnumerateRunes())
            {
                if (!rune.IsAscii) return $"it holds {Printable.CodePoint(rune)}; international names are written in punycode (xn--…)";
                if (!char.IsAsciiLetterOrDigit((char)rune.Value) && rune.Value != '-')
                {
                    return $"it holds {Printable.Quoted(rune.ToString())}";
                }
            }

            if (label.StartsWith('-') || label.EndsWith('-')) return "a label begins or ends with a hyphen";
        }

        return labels[^1].All(char.IsAsciiDigit) ? "its last label is a number" : null;
    }
}
