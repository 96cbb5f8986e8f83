using Proof.Partners.Json;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Webhooks;

/// <summary>A URL begins with https://.</summary>
internal sealed class UrlHttps : UrlRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1402";

    /// <inheritdoc/>
    public override string Title => "A URL begins with https://";

    /// <inheritdoc/>
    public override string Reason => "Events carry transactions; without TLS everybody on the way reads and changes them.";

    /// <inheritdoc/>
    public override string Source => "Proof's onboarding page: \"provide a public HTTPS URL\".";

    /// <inheritdoc/>
    public override string ToDo => "Write the URL with https://.";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, UrlEntry url, Report report)
    {
        if (string.Equals(url.Url.Scheme, "https", StringComparison.OrdinalIgnoreCase) || url.Text.Value.Length == 0) return;
        report.Add(
            this, url.Text,
            url.Url.Scheme is { } scheme
                ? $"The URL begins with {Printable.Quoted(scheme + "://")}, not with https://."
                : "The URL does not begin with https://.");
    }
}
