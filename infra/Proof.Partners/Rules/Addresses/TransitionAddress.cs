using Proof.Partners.Addresses;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Addresses;

/// <summary>An address does not stand for another one.</summary>
internal sealed class TransitionAddress : AddressRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1208";

    /// <inheritdoc/>
    public override string Title => "An address does not stand for another one";

    /// <inheritdoc/>
    public override string Reason =>
        "IPv4-mapped, NAT64, 6to4 and Teredo addresses carry an IPv4 address inside, and relays of them are everybody's: the "
        + "check that looks at the outer address sees the wrong one.";

    /// <inheritdoc/>
    public override string Source => "RFC 4291, section 2.5.5.2; RFC 6052; RFC 8215; RFC 3056; RFC 4380; RFC 7526; IANA registries.";

    /// <inheritdoc/>
    public override string ToDo => "Write the IPv4 address itself, or the partner's own IPv6 address.";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, EnvironmentPart part, AddressEntry entry, Report report)
    {
        if (entry.Cidr is not { PrefixLength: > 0 } range || SpecialBlocks.Find(range) is not { Kind: SpecialKind.Transition } block)
        {
            return;
        }
        report.Add(this, entry.Text, SpecialMessage.Of(range, block));
    }
}
