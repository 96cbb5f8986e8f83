using Proof.Partners.Problems;

namespace Proof.Partners.Rules.Waivers;

/// <summary>A waiver that is not needed is removed.</summary>
internal sealed class WaiverUnused : Rule
{
    /// <inheritdoc/>
    public override string Id => "PRF1905";

    /// <inheritdoc/>
    public override ProblemLevel Level => ProblemLevel.Hint;

    /// <inheritdoc/>
    public override string Title => "A waiver that is not needed is removed";

    /// <inheritdoc/>
    public override string Reason => "It would hide the next problem of that rule.";

    /// <inheritdoc/>
    public override string Source => "The design of the partner file.";

    /// <inheritdoc/>
    public override string ToDo => "Remove the waiver.";
}
