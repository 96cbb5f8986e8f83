using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Addresses;

/// <summary>No range is the whole Internet.</summary>
internal sealed class Everything : AddressRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1204";

    /// <inheritdoc/>
    public override string Title => "No range is the whole Internet";

    /// <inheritdoc/>
    public override string Reason =>
        "A range of prefix length 0 switches the allowlist off. That is never what a partner needs, in no environment.";

    /// <inheritdoc/>
    public override string Source => "Proof's onboarding page: requests from IPs not on the allowlist are rejected.";

    /// <inheritdoc/>
    public override string ToDo => "Write the addresses that the partner's servers call from.";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, EnvironmentPart part, AddressEntry entry, Report report)
    {
        if (entry.Cidr is { PrefixLength: 0 } range)
        {
            report.Add(this, entry.Text, $"{range} is every {(range.IsIPv4 ? "IPv4" : "IPv6")} address there is.");
        }
    }
}
