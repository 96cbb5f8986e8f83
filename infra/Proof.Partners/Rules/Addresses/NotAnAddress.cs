using Proof.Partners.Addresses;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Addresses;

/// <summary>An entry is an IP address or a CIDR range.</summary>
internal sealed class NotAnAddress : AddressRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1201";

    /// <inheritdoc/>
    public override string Title => "An entry is an IP address or a CIDR range";

    /// <inheritdoc/>
    public override string Reason =>
        "Firewall and gateway compare addresses; a host name, a URL or a list in one text would match nothing, or be read "
        + "differently by each.";

    /// <inheritdoc/>
    public override string Source =>
        "RFC 4632 (CIDR); RFC 4291, section 2 (IPv6); Azure Web Application Firewall: match conditions take addresses and "
        + "CIDR ranges.";

    /// <inheritdoc/>
    public override string ToDo => "Write one IPv4 or IPv6 address, like 203.0.113.10, or a range, like 198.51.100.0/28.";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, EnvironmentPart part, AddressEntry entry, Report report)
    {
        if (entry.Spelling.Fault == SpellingFault.NotAnAddress) report.Add(this, entry.Text, entry.Spelling.What, entry.Spelling.ToDo);
    }
}
