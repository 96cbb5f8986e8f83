using Proof.Partners.Addresses;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Addresses;

/// <summary>A range has no bits below its prefix length.</summary>
internal sealed class HostBits : AddressRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1203";

    /// <inheritdoc/>
    public override string Title => "A range has no bits below its prefix length";

    /// <inheritdoc/>
    public override string Reason => "203.0.113.10/24 can mean one address or 256; whoever reviews it must not have to guess.";

    /// <inheritdoc/>
    public override string Source => "RFC 4632, section 3.1.";

    /// <inheritdoc/>
    public override string ToDo => "Write the range, or the single address.";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, EnvironmentPart part, AddressEntry entry, Report report)
    {
        if (entry.Spelling.Fault == SpellingFault.HostBits) report.Add(this, entry.Text, entry.Spelling.What, entry.Spelling.ToDo);
    }
}
