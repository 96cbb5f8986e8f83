using Proof.Partners.Addresses;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Addresses;

/// <summary>An address is written in its canonical form.</summary>
internal sealed class NotCanonical : AddressRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1202";

    /// <inheritdoc/>
    public override string Title => "An address is written in its canonical form";

    /// <inheritdoc/>
    public override string Reason =>
        "Tools disagree on octal, hexadecimal and short forms: 10.10.1.011 is 10.10.1.9 for some. One spelling means one "
        + "range, for reviewers and machines.";

    /// <inheritdoc/>
    public override string Source => "RFC 6943, section 3.1.1 (loosely specified IPv4 text); RFC 5952, section 4 (IPv6); CVE-2021-29922.";

    /// <inheritdoc/>
    public override string ToDo => "Write the canonical form.";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, EnvironmentPart part, AddressEntry entry, Report report)
    {
        if (entry.Spelling.Fault == SpellingFault.NotCanonical) report.Add(this, entry.Text, entry.Spelling.What, entry.Spelling.ToDo);
    }
}
