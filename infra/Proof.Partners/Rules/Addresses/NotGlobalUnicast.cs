using Proof.Partners.Addresses;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Addresses;

/// <summary>An IPv6 address lies in 2000::/3.</summary>
internal sealed class NotGlobalUnicast : AddressRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1211";

    /// <inheritdoc/>
    public override string Title => "An IPv6 address lies in 2000::/3";

    /// <inheritdoc/>
    public override string Reason => "Nothing else of the IPv6 space is assigned for use on the Internet.";

    /// <inheritdoc/>
    public override string Source => "RFC 4291, section 2.4; IANA Internet Protocol Version 6 Address Space.";

    /// <inheritdoc/>
    public override string ToDo => "Write the partner's global IPv6 address.";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, EnvironmentPart part, AddressEntry entry, Report report)
    {
        if (entry.Cidr is not { IsIPv4: false, PrefixLength: > 0 } range || SpecialBlocks.GlobalUnicast.Contains(range)) return;
        // What lies inside a special block has a better name already.
        if (SpecialBlocks.Find(range) is not { } block || !block.Range.Contains(range))
        {
            report.Add(this, entry.Text, $"{range} is not inside 2000::/3, the addresses in use on the Internet.");
        }
    }
}
