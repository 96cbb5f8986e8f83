using Proof.Partners.Addresses;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Addresses;

/// <summary>An address is not set aside for a special purpose.</summary>
internal sealed class SpecialPurpose : AddressRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1206";

    /// <inheritdoc/>
    public override string Title => "An address is not set aside for a special purpose";

    /// <inheritdoc/>
    public override string Reason =>
        "Private, loopback, link-local, shared and reserved addresses never arrive from the Internet: the entry does nothing, "
        + "or opens the door to something inside.";

    /// <inheritdoc/>
    public override string Source =>
        "IANA IPv4 and IPv6 Special-Purpose Address Registries, infra/Proof.Partners/Data/*.csv with their dates.";

    /// <inheritdoc/>
    public override string ToDo => "Ask the partner for the public addresses that its servers are seen from (those of its NAT).";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, EnvironmentPart part, AddressEntry entry, Report report)
    {
        if (entry.Cidr is not { PrefixLength: > 0 } range || SpecialBlocks.Find(range) is not { Kind: SpecialKind.Special } block) return;
        report.Add(this, entry.Text, SpecialMessage.Of(range, block));
    }
}
