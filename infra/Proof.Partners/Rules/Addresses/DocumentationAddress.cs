using Proof.Partners.Addresses;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Addresses;

/// <summary>Documentation addresses stand in example files only.</summary>
internal sealed class DocumentationAddress : AddressRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1207";

    /// <inheritdoc/>
    public override string Title => "Documentation addresses stand in example files only";

    /// <inheritdoc/>
    public override string Reason =>
        "Nobody calls from them; a real partner that has them was copied from an example and never filled in.";

    /// <inheritdoc/>
    public override string Source => "RFC 5737; RFC 3849; RFC 9637.";

    /// <inheritdoc/>
    public override string ToDo => "Write the partner's real addresses, or mark documentation data with \"example\": true.";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, EnvironmentPart part, AddressEntry entry, Report report)
    {
        if (entry.Cidr is not { PrefixLength: > 0 } range || SpecialBlocks.Find(range) is not { Kind: SpecialKind.Documentation } block)
        {
            return;
        }
        if (!file.IsExample || !block.Range.Contains(range)) report.Add(this, entry.Text, SpecialMessage.Of(range, block));
    }
}
