using Proof.Partners.Problems;

namespace Proof.Partners.Rules.Waivers;

/// <summary>Only waivable rules are waived.</summary>
internal sealed class WaiverForbidden : Rule
{
    /// <inheritdoc/>
    public override string Id => "PRF1902";

    /// <inheritdoc/>
    public override string Title => "Only waivable rules are waived";

    /// <inheritdoc/>
    public override string Reason => "Some rules protect others than the partner itself, or are not a matter of judgement.";

    /// <inheritdoc/>
    public override string Source => "The rule catalogue, docs/partner-file/rules.md.";

    /// <inheritdoc/>
    public override string ToDo => "Remove the waiver and keep the rule.";
}
