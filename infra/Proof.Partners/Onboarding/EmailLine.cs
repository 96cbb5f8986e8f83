using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Proof.Partners.Onboarding;

/// <summary>A line of an e-mail, without the marks of a reply.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Depth">How many times it is quoted: 0 is what the sender wrote last.</param>
/// <param name="Text">What it says.</param>
internal sealed partial record EmailLine(int Number, int Depth, string Text)
{
    /// <summary>The lines of an e-mail, up to the signature.</summary>
    public static IEnumerable<EmailLine> Of(string email)
    {
        var number = 0;
        foreach (var raw in WithoutTags(email).ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            var quote = Quote().Match(raw);
            var line = new EmailLine(number, quote.Value.Count(c => c == '>'), Plain(raw[quote.Length..]));
            if (line.Depth == 0 && line.Text == "--") yield break;
            yield return line;
        }
    }

    // A table pasted as HTML: cells become tabs, rows become lines; line breaks within a cell stay for the cell's own reader.
    private static string WithoutTags(string email)
    {
        if (!email.Contains("<td", StringComparison.OrdinalIgnoreCase)) return email;
        var rows = RowEnd().Replace(Blanks().Replace(email, " "), "\n");
        return OtherTag().Replace(CellEnd().Replace(rows, "\t"), "");
    }

    // Mail programs and web pages leave entities, no-break spaces and unseen characters behind; none of them was meant.
    private static string Plain(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in WebUtility.HtmlDecode(text).EnumerateRunes())
        {
            if (rune.Value == '\t') result.Append('\t');
            else if (Rune.IsWhiteSpace(rune))
            {
                if (result.Length > 0 && result[^1] != ' ') result.Append(' ');
            }
            else if (Json.Printable.IsVisible(rune)) result.Append(rune.ToString());
        }

        return result.ToString().Trim(' ');
    }

    [GeneratedRegex("^(\\s*>)+")]
    private static partial Regex Quote();

    [GeneratedRegex("\\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("</(tr|p|div|table|h[1-6]|li)\\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex RowEnd();

    // Between cells, not after the last of a row.
    [GeneratedRegex("</t[dh]\\s*>(?=\\s*<t[dh])", RegexOptions.IgnoreCase)]
    private static partial Regex CellEnd();

    [GeneratedRegex("<(?!br)(?!https?:)[/!a-z][^>@]*>", RegexOptions.IgnoreCase)]
    private static partial Regex OtherTag();
}
