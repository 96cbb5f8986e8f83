using Proof.Partners.Json;
using Proof.Partners.Problems;
using Proof.Partners.Reading;
using Proof.Partners.Webhooks;

namespace Proof.Partners.Rules.Webhooks;

/// <summary>The host is not an internal name.</summary>
internal sealed class UrlInternal : UrlRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1408";

    /// <inheritdoc/>
    public override string Title => "The host is not an internal name";

    /// <inheritdoc/>
    public override string Reason =>
        "Such a name leads to the sending machine, to a cloud's metadata service, or to whatever somebody put there: events "
        + "would leak, or secrets would.";

    /// <inheritdoc/>
    public override string Source =>
        "infra/Proof.Partners/Data/special-names.csv, with its sources and date; OWASP, Server-Side Request Forgery "
        + "Prevention.";

    /// <inheritdoc/>
    public override string ToDo => "Write the public host name of the endpoint.";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, UrlEntry url, Report report)
    {
        if (HostKinds.InternalReason(url.Url.Host) is { } reason)
        {
            report.Add(this, url.Text, $"The host {Printable.Quoted(url.Url.Host)} is not public: {reason}.");
        }
    }
}
