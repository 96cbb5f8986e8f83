using Proof.Partners.Addresses;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Addresses;

/// <summary>An address is not Azure's own.</summary>
internal sealed class AzurePlatform : AddressRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1210";

    /// <inheritdoc/>
    public override string Title => "An address is not Azure's own";

    /// <inheritdoc/>
    public override string Reason => "168.63.129.16 is Azure's DNS and health probe inside every virtual network, not a partner.";

    /// <inheritdoc/>
    public override string Source => "Azure documentation, \"What is IP address 168.63.129.16?\".";

    /// <inheritdoc/>
    public override string ToDo => "Remove the entry.";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, EnvironmentPart part, AddressEntry entry, Report report)
    {
        if (entry.Cidr is not { PrefixLength: > 0 } range || SpecialBlocks.Find(range) is not { Kind: SpecialKind.Azure } block) return;
        report.Add(this, entry.Text, SpecialMessage.Of(range, block));
    }
}
