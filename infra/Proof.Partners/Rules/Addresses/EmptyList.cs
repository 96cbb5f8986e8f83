using Proof.Partners.Model;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Addresses;

/// <summary>A partner with access has an address.</summary>
internal sealed class EmptyList : FileRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1216";

    /// <inheritdoc/>
    public override string Title => "A partner with access has an address";

    /// <inheritdoc/>
    public override string Reason => "Without one every request is refused, and nobody sees why.";

    /// <inheritdoc/>
    public override string Source => "Proof's onboarding page, \"What a partner sends to Proof\".";

    /// <inheritdoc/>
    public override string ToDo => "Add the partner's addresses, or say \"status\": \"suspended\".";

    /// <inheritdoc/>
    public override void Check(PartnerFile file, Report report)
    {
        if (file.Status != PartnerStatus.Active) return;
        foreach (var part in file.Environments)
        {
            if (part.AllowedIps is { Items.Count: 0 } list)
            {
                report.Add(this, list, $"The partner is active, but {part.Name} has no address.");
            }
        }
    }
}
