using Proof.Partners.Problems;

namespace Proof.Partners.Rules.Waivers;

/// <summary>A waiver that has run out is removed.</summary>
internal sealed class WaiverPassed : Rule
{
    /// <inheritdoc/>
    public override string Id => "PRF1903";

    /// <inheritdoc/>
    public override ProblemLevel Level => ProblemLevel.Warning;

    /// <inheritdoc/>
    public override string Title => "A waiver that has run out is removed";

    /// <inheritdoc/>
    public override string Reason => "The rule holds again; the waiver only misleads.";

    /// <inheritdoc/>
    public override string Source => "The design of the partner file.";

    /// <inheritdoc/>
    public override string ToDo => "Remove the waiver, or decide anew and give it a later validUntil.";
}
