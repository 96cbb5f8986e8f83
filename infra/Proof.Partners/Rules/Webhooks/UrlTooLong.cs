using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Webhooks;

/// <summary>A URL has at most 2,000 characters.</summary>
internal sealed class UrlTooLong : UrlRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1412";

    /// <inheritdoc/>
    public override string Title => "A URL has at most 2,000 characters";

    /// <inheritdoc/>
    public override string Reason => "The gateway's backend takes no longer one.";

    /// <inheritdoc/>
    public override string Source => "Azure API Management, backend contract: url has at most 2,000 characters.";

    /// <inheritdoc/>
    public override string ToDo => "Write a shorter URL.";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, UrlEntry url, Report report)
    {
        if (url.Text.Value.Length > Longest)
        {
            report.Add(this, url.Text, $"The URL has {url.Text.Value.Length} characters; at most {Longest} fit.");
        }
    }

    /// <summary>The most characters of a URL.</summary>
    internal const int Longest = 2_000;
}
