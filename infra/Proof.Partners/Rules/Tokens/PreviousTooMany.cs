using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Tokens;

/// <summary>At most two previous generations are kept.</summary>
internal sealed class PreviousTooMany : TokenRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1304";

    /// <inheritdoc/>
    public override string Title => "At most two previous generations are kept";

    /// <inheritdoc/>
    public override string Reason => "Each is one more token that works. Two leave room for a rotation during a rotation.";

    /// <inheritdoc/>
    public override string Source => "The design of the partner file (Rotation).";

    /// <inheritdoc/>
    public override string ToDo => "Remove those whose validUntil has passed.";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, TokenPart token, Report report)
    {
        if (token.Previous.Length > Most)
        {
            report.Add(this, token.PreviousList!, $"{token.Previous.Length} previous generations are listed; at most {Most} are.");
        }
    }

    /// <summary>A rotation, and one more during it.</summary>
    private const int Most = 2;
}
