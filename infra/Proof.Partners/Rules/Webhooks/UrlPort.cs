using Proof.Partners.Json;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Webhooks;

/// <summary>A URL uses the default port.</summary>
internal sealed class UrlPort : UrlRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1403";

    /// <inheritdoc/>
    public override string Title => "A URL uses the default port";

    /// <inheritdoc/>
    public override string Reason => "Other ports are mostly internal services; the egress of the gateway allows 443 only.";

    /// <inheritdoc/>
    public override string Source => "The design of the platform (egress); RFC 9110, section 4.2.2.";

    /// <inheritdoc/>
    public override string ToDo => "Serve the endpoint on port 443 and leave the port out.";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, UrlEntry url, Report report)
    {
        if (url.Url.Port is { } port && port != "443") report.Add(this, url.Text, $"The URL names the port {Printable.Quoted(port)}.");
    }
}
