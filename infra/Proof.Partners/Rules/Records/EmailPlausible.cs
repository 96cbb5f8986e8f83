using Proof.Partners.Json;
using Proof.Partners.Language;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Records;

/// <summary>The contact e-mail is a plausible address.</summary>
internal sealed class EmailPlausible : FileRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1103";

    /// <inheritdoc/>
    public override string Title => "The contact e-mail is a plausible address";

    /// <inheritdoc/>
    public override string Reason => "Credentials and notices go there; a mistyped address sends them nowhere, or to somebody else.";

    /// <inheritdoc/>
    public override string Source =>
        "RFC 5321, sections 4.1.2 and 4.5.3.1; the quoted and address-literal forms are left out on purpose.";

    /// <inheritdoc/>
    public override string ToDo => "Write one plain address, like integrations@acme-wallet.example.";

    /// <inheritdoc/>
    public override void Check(PartnerFile file, Report report)
    {
        if (file.ContactEmail is { } email && EmailAddress.FaultOf(email.Value) is { } fault)
        {
            report.Add(this, email, $"{Printable.Quoted(email.Value)} is not a plausible e-mail address: {fault}.");
        }
    }
}
