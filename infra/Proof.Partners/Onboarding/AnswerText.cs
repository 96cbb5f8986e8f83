using System.Text.RegularExpressions;
using Proof.Partners.Json;

namespace Proof.Partners.Onboarding;

/// <summary>Takes the value out of an answer in words.</summary>
internal static partial class AnswerText
{
    private static readonly string[] Nothing =
    [
        "", "-", "--", "–", "—", "n/a", "na", "none", "no", "nil", "not needed", "not required", "not applicable", "not yet", "later", "tbd",
        "tba", "to follow", "?", "x",
    ];

    /// <summary>Whether an answer says that there is nothing.</summary>
    public static bool IsNone(string text) => Nothing.Contains(Plain(text).TrimEnd('.', '!').ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>Whether an answer for sandbox points to the one for production, which stands before it.</summary>
    public static bool IsSameAsProduction(string text) => Same().IsMatch(Plain(text));

    /// <summary>The text without the marks of Markdown and quotes around it.</summary>
    public static string Plain(string text) =>
        Link().Replace(text, "$1").Replace("\n", " ", StringComparison.Ordinal).Trim(' ', '`', '*', '_', '"', '“', '”').Trim();

    /// <summary>The one e-mail address in an answer; null, and a fault, when there are several.</summary>
    public static string? Email(string text, Action<string> faults)
    {
        var found = Address().Matches(text.Replace("mailto:", " ", StringComparison.OrdinalIgnoreCase))
            .Select(match => match.Value.TrimEnd('.')).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        if (found.Length == 1) return found[0];
        faults(
            found.Length == 0 ? $"{Printable.Quoted(text)} holds no e-mail address" : $"one address is needed, not {found.Length}: {string.Join(", ", found)}");
        return null;
    }

    /// <summary>The one URL in an answer; null, and a fault, when there are several or none.</summary>
    public static string? Url(string text, Action<string> faults)
    {
        var found = WebAddress().Matches(text).Select(match => match.Value.TrimEnd('.', ',', ';')).Distinct(StringComparer.Ordinal).ToArray();
        if (found.Length == 1) return found[0];
        // Without a scheme it is for the rules to refuse, at its place and with its reason.
        if (found.Length == 0 && !Plain(text).Contains(' ', StringComparison.Ordinal)) return Plain(text);
        faults(
            found.Length == 0 ? $"{Printable.Quoted(text)} holds no URL" : $"one URL is needed, not {found.Length}: {string.Join(", ", found)}");
        return null;
    }

    /// <summary>Yes or no; null, and a fault, when an answer says neither or both.</summary>
    public static bool? YesOrNo(string text, Action<string> faults)
    {
        var plain = Plain(text).ToLowerInvariant();
        var (yes, no) = (Yes().IsMatch(plain), No().IsMatch(plain));
        if (no && !FirstYes().IsMatch(plain)) return false;
        if (yes && !no) return true;
        faults($"{Printable.Quoted(text)} says neither yes nor no");
        return null;
    }

    [GeneratedRegex("^(the )?same( (ips?|addresses))?( (as|like) (in |for )?(production|prod|above|live))?\\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex Same();

    [GeneratedRegex("\\[([^\\]]*)\\]\\([^)]*\\)")]
    private static partial Regex Link();

    [GeneratedRegex("[^\\s<>()\\[\\]\"',;|]+@[^\\s<>()\\[\\]\"',;|]+")]
    private static partial Regex Address();

    [GeneratedRegex("[A-Za-z][A-Za-z0-9+.-]*://[^\\s<>()\\[\\]\"`|]+")]
    private static partial Regex WebAddress();

    [GeneratedRegex("\\b(yes|y|true|required|needed|enabled?|please|ja|oui|si|sí|both)\\b")]
    private static partial Regex Yes();

    [GeneratedRegex("^[-–—✗❌]+$|\\b(no|n|not|none|false|disabled?|nein|non|n/a|without|only buy|buy only|on-ramp only)\\b")]
    private static partial Regex No();

    [GeneratedRegex("^(yes|y|true|ja|oui|si|sí)\\b")]
    private static partial Regex FirstYes();
}
