using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Webhooks;

/// <summary>A URL is written plainly.</summary>
internal sealed class UrlSpelling : UrlRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1411";

    /// <inheritdoc/>
    public override ProblemLevel Level => ProblemLevel.Warning;

    /// <inheritdoc/>
    public override string Title => "A URL is written plainly";

    /// <inheritdoc/>
    public override string Reason => "The same URL in two spellings looks like two in a review.";

    /// <inheritdoc/>
    public override string Source => "RFC 3986, section 6.2.2 (normalisation).";

    /// <inheritdoc/>
    public override string ToDo => "Write host and scheme in lower case, leave out :443, and resolve . and .. in the path.";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, UrlEntry url, Report report)
    {
        var (scheme, host) = (url.Url.Scheme ?? "", url.Url.Host);
        if (scheme.Any(char.IsAsciiLetterUpper) || host.Any(char.IsAsciiLetterUpper))
        {
            report.Add(this, url.Text, "Scheme and host are written in lower case.");
        }
        if (url.Url.Port == "443") report.Add(this, url.Text, "The default port is left out.");
        if (url.Url.Path.Split('/').Any(segment => Uri.UnescapeDataString(segment) is "." or ".."))
        {
            report.Add(this, url.Text, "The path holds a . or .. segment.");
        }
    }
}
