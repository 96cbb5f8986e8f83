using Proof.Partners.Json;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Webhooks;

/// <summary>A URL has the characters of a URL only.</summary>
internal sealed class UrlCharacters : UrlRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1401";

    /// <inheritdoc/>
    public override string Title => "A URL has the characters of a URL only";

    /// <inheritdoc/>
    public override string Reason =>
        "Browsers, libraries and proxies each make something else of blanks, backslashes and control characters, and so send "
        + "to different hosts.";

    /// <inheritdoc/>
    public override string Source => "RFC 3986, section 2; WHATWG URL, section 4.4 (what browsers do with backslashes and tabs).";

    /// <inheritdoc/>
    public override string ToDo => "Write the URL with plain characters; percent-encode others in path and query.";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, UrlEntry url, Report report)
    {
        var text = url.Text.Value;
        if (text.Length == 0) report.Add(this, url.Text, "The URL is empty.");
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || "-._~:/?#[]@!$&'()*+,;=%".Contains((char)rune.Value, StringComparison.Ordinal)))
            {
                continue;
            }
            // A letter of another script in the host is told by another rule, together with the host.
            if (!rune.IsAscii && Printable.IsVisible(rune) && url.Url.Host.Contains(rune.ToString(), StringComparison.Ordinal)) continue;
            report.Add(this, url.Text, $"A URL holds no {Printable.Quoted(rune.ToString())} ({Printable.CodePoint(rune)}).");
            return;
        }

        for (var at = text.IndexOf('%', StringComparison.Ordinal); at >= 0; at = text.IndexOf('%', at + 1))
        {
            if (at + 2 < text.Length && char.IsAsciiHexDigit(text[at + 1]) && char.IsAsciiHexDigit(text[at + 2])) continue;
            report.Add(this, url.Text, "After a % two hexadecimal digits belong.");
            return;
        }
    }
}
