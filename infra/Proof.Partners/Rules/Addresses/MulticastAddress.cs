using Proof.Partners.Addresses;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Addresses;

/// <summary>An address is not multicast.</summary>
internal sealed class MulticastAddress : AddressRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1209";

    /// <inheritdoc/>
    public override string Title => "An address is not multicast";

    /// <inheritdoc/>
    public override string Reason => "A multicast address names a group and is never the source of a packet.";

    /// <inheritdoc/>
    public override string Source => "RFC 5771; RFC 4291, section 2.7.";

    /// <inheritdoc/>
    public override string ToDo => "Write the addresses that the partner's servers call from.";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, EnvironmentPart part, AddressEntry entry, Report report)
    {
        if (entry.Cidr is not { PrefixLength: > 0 } range || SpecialBlocks.Find(range) is not { Kind: SpecialKind.Multicast } block) return;
        report.Add(this, entry.Text, SpecialMessage.Of(range, block));
    }
}
