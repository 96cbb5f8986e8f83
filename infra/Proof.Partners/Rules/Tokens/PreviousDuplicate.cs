using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Tokens;

/// <summary>A previous generation stands once in its list.</summary>
internal sealed class PreviousDuplicate : TokenRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1303";

    /// <inheritdoc/>
    public override string Title => "A previous generation stands once in its list";

    /// <inheritdoc/>
    public override string Reason => "With two ends for one token it is unclear which holds.";

    /// <inheritdoc/>
    public override string Source => "The design of the partner file (Rotation).";

    /// <inheritdoc/>
    public override string ToDo => "Keep one of the two.";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, TokenPart token, Report report)
    {
        var seen = new HashSet<int>();
        foreach (var previous in token.Previous)
        {
            if (previous.Generation is { } generation && !seen.Add(generation))
            {
                report.Add(this, previous.GenerationNode, $"Generation {generation} stands in this list already.");
            }
        }
    }
}
