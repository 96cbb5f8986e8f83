using Proof.Partners.Problems;

namespace Proof.Partners.Rules.Tokens;

/// <summary>A generation is a whole number from 1.</summary>
internal sealed class GenerationStart : Rule
{
    /// <inheritdoc/>
    public override string Id => "PRF1301";

    /// <inheritdoc/>
    public override string Title => "A generation is a whole number from 1";

    /// <inheritdoc/>
    public override string Reason => "The first token is generation 1; each rotation is one more.";

    /// <inheritdoc/>
    public override string Source => "The design of the partner file (Rotation).";

    /// <inheritdoc/>
    public override string ToDo => "Write 1 for a new partner; for a rotation run: proof rotate <partner> <environment>";
}
