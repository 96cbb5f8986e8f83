using Proof.Partners.Json;
using Proof.Partners.Problems;
using Proof.Partners.Reading;
using Proof.Partners.Webhooks;

namespace Proof.Partners.Rules.Webhooks;

/// <summary>Documentation host names stand in example files only.</summary>
internal sealed class UrlReserved : UrlRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1409";

    /// <inheritdoc/>
    public override string Title => "Documentation host names stand in example files only";

    /// <inheritdoc/>
    public override string Reason => "Nothing is there; a real partner that has one was copied from an example and never filled in.";

    /// <inheritdoc/>
    public override string Source => "RFC 2606; RFC 6761.";

    /// <inheritdoc/>
    public override string ToDo => "Write the partner's real URL, or mark documentation data with \"example\": true.";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, UrlEntry url, Report report)
    {
        if (!file.IsExample && HostKinds.ReservedReason(url.Url.Host) is { } reason)
        {
            report.Add(this, url.Text, $"The host {Printable.Quoted(url.Url.Host)} does not exist: {reason}.");
        }
    }
}
