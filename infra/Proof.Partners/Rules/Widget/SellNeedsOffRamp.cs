using Proof.Partners.Json;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Widget;

/// <summary>Selling by default needs the off-ramp.</summary>
internal sealed class SellNeedsOffRamp : FileRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1514";

    /// <inheritdoc/>
    public override string Title => "Selling by default needs the off-ramp";

    /// <inheritdoc/>
    public override string Reason => "The widget would open with what the partner's users may not do.";

    /// <inheritdoc/>
    public override string Source => "Proof's onboarding page: the sell flow is disabled by default.";

    /// <inheritdoc/>
    public override string ToDo => "Say \"offRamp\": true, or choose \"buy\".";

    /// <inheritdoc/>
    public override void Check(PartnerFile file, Report report)
    {
        if (!file.HasOffRamp && file.Widget?.Default("type") is { Value: "sell" } type)
        {
            var at = type.Source == file.Source ? type : (JsonNode)file.Root;
            report.Add(this, at, "The widget opens to sell, but the partner has no off-ramp.");
        }
    }
}
