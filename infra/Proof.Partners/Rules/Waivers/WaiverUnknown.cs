using Proof.Partners.Problems;

namespace Proof.Partners.Rules.Waivers;

/// <summary>A waiver names a rule.</summary>
internal sealed class WaiverUnknown : Rule
{
    /// <inheritdoc/>
    public override string Id => "PRF1901";

    /// <inheritdoc/>
    public override string Title => "A waiver names a rule";

    /// <inheritdoc/>
    public override string Reason => "A waiver for nothing gives false comfort.";

    /// <inheritdoc/>
    public override string Source => "The rule catalogue, docs/partner-file/rules.md.";

    /// <inheritdoc/>
    public override string ToDo => "Write the id that the problem shows, like PRF1205.";
}
