using Proof.Partners.Problems;

namespace Proof.Partners.Rules.Waivers;

/// <summary>A waiver ends within a year.</summary>
internal sealed class WaiverTooLong : Rule
{
    /// <inheritdoc/>
    public override string Id => "PRF1904";

    /// <inheritdoc/>
    public override string Title => "A waiver ends within a year";

    /// <inheritdoc/>
    public override string Reason => "What nobody has to decide again becomes the rule.";

    /// <inheritdoc/>
    public override string Source => "The design of the partner file.";

    /// <inheritdoc/>
    public override string ToDo => "Write an instant at most 366 days ahead.";
}
