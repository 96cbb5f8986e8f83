using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Tokens;

/// <summary>A previous generation is lower than the current one.</summary>
internal sealed class PreviousNotLower : TokenRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1302";

    /// <inheritdoc/>
    public override string Title => "A previous generation is lower than the current one";

    /// <inheritdoc/>
    public override string Reason =>
        "A generation that is not there yet cannot be a previous one: a number is wrong, and the wrong token would be kept or "
        + "dropped.";

    /// <inheritdoc/>
    public override string Source => "The design of the partner file (Rotation).";

    /// <inheritdoc/>
    public override string ToDo => "Correct the number, or raise the current generation.";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, TokenPart token, Report report)
    {
        foreach (var previous in token.Previous)
        {
            if (previous.Generation >= token.Generation)
            {
                report.Add(
                    this, previous.GenerationNode,
                    $"Generation {previous.Generation} is not lower than the current one, {token.Generation}.");
            }
        }
    }
}
