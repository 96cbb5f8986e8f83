using Proof.Partners.Json;
using Proof.Partners.Language;
using Proof.Partners.Problems;
using Proof.Partners.Reading;
using Proof.Partners.Webhooks;

namespace Proof.Partners.Rules.Webhooks;

/// <summary>The host is a full domain name.</summary>
internal sealed class UrlHost : UrlRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1407";

    /// <inheritdoc/>
    public override string Title => "The host is a full domain name";

    /// <inheritdoc/>
    public override string Reason =>
        "A name without a full stop is looked up inside the network; a trailing full stop, or letters of other scripts, are "
        + "the same host in another spelling.";

    /// <inheritdoc/>
    public override string Source => "RFC 1123, section 2.1; RFC 5891 (international names in their ASCII form); RFC 9110, section 4.2.";

    /// <inheritdoc/>
    public override string ToDo => "Write the full name of a public host, international names in punycode.";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, UrlEntry url, Report report)
    {
        var host = url.Url.Host;
        if (url.Url.Scheme is null || (host.Length > 0 && HostKinds.IsIpLiteral(host))) return;
        var fault = host.Length == 0 ? "it is missing"
            : host.EndsWith('.') ? "it ends with a full stop"
            : HostName.FaultOf(host) ?? SingleLabelFault(host);
        if (fault is not null) report.Add(this, url.Text, $"The host {Printable.Quoted(host)} is no full domain name: {fault}.");
    }

    // What another rule calls internal already needs no second name.
    private static string? SingleLabelFault(string host) => host.Contains('.', StringComparison.Ordinal) || HostKinds.InternalReason(host) is not null
        ? null
        : "it is a single label, which is looked up inside the network";
}
