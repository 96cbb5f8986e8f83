using Proof.Partners.Json;
using Proof.Partners.Problems;
using Proof.Partners.Reading;
using Proof.Partners.Webhooks;

namespace Proof.Partners.Rules.Webhooks;

/// <summary>A URL names a host, not an address.</summary>
internal sealed class UrlIpLiteral : UrlRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1406";

    /// <inheritdoc/>
    public override string Title => "A URL names a host, not an address";

    /// <inheritdoc/>
    public override string Reason =>
        "A certificate is for a name. An address in some spelling (2130706433, 0x7f.1, [::1]) is the oldest way to point a "
        + "server at itself.";

    /// <inheritdoc/>
    public override string Source =>
        "RFC 9110, section 4.3.4 (https and certificates); WHATWG URL, section 3.5 (which hosts are addresses).";

    /// <inheritdoc/>
    public override string ToDo => "Write the endpoint's host name.";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, UrlEntry url, Report report)
    {
        if (url.Url.Host.Length > 0 && HostKinds.IsIpLiteral(url.Url.Host))
        {
            report.Add(this, url.Text, $"The host {Printable.Quoted(url.Url.Host)} is an IP address.");
        }
    }
}
