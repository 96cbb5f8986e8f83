using Proof.Partners.Addresses;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Addresses;

/// <summary>Partners call over IPv4.</summary>
internal sealed class IPv6NoListener : AddressRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1218";

    /// <inheritdoc/>
    public override ProblemLevel Level => ProblemLevel.Warning;

    /// <inheritdoc/>
    public override bool Waivable => true;

    /// <inheritdoc/>
    public override string Title => "Partners call over IPv4";

    /// <inheritdoc/>
    public override string Reason =>
        "The edge has no IPv6 listener: no caller can arrive from an IPv6 address. The entry is enforced at the gateway and "
        + "waits.";

    /// <inheritdoc/>
    public override string Source => "Azure Application Gateway WAF v2: custom rules match IPv4 addresses; the design of the edge.";

    /// <inheritdoc/>
    public override string ToDo => "Ask the partner for its IPv4 addresses too; waive the rule if the entry shall wait.";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, EnvironmentPart part, AddressEntry entry, Report report)
    {
        if (entry.Cidr is not { IsIPv4: false, PrefixLength: > 0 } range || !SpecialBlocks.GlobalUnicast.Contains(range)) return;
        // What is refused for another reason needs no second one.
        if (SpecialBlocks.Find(range) is null or { Kind: SpecialKind.Documentation })
        {
            report.Add(this, entry.Text, $"{range} is IPv6, and the edge has no IPv6 listener.");
        }
    }
}
