using Proof.Partners.Json;
using Proof.Partners.Language;
using Proof.Partners.Problems;
using Proof.Partners.Reading;
using Proof.Partners.Webhooks;

namespace Proof.Partners.Rules.Records;

/// <summary>A real partner's e-mail address is not one for documentation.</summary>
internal sealed class EmailReserved : FileRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1104";

    /// <inheritdoc/>
    public override string Title => "A real partner's e-mail address is not one for documentation";

    /// <inheritdoc/>
    public override string Reason => "Mail to such a domain goes nowhere.";

    /// <inheritdoc/>
    public override string Source => "RFC 2606; RFC 6761.";

    /// <inheritdoc/>
    public override string ToDo => "Write the partner's real address, or mark documentation data with \"example\": true.";

    /// <inheritdoc/>
    public override void Check(PartnerFile file, Report report)
    {
        if (file.IsExample || file.ContactEmail is not { } email || EmailAddress.FaultOf(email.Value) is not null) return;
        var domain = email.Value[(email.Value.LastIndexOf('@') + 1)..];
        var reason = HostKinds.ReservedReason(domain) ?? HostKinds.InternalReason(domain);
        if (reason is not null) report.Add(this, email, $"Mail to {Printable.Quoted(domain)} goes nowhere: {reason}.");
    }
}
