using Proof.Partners.Problems;

namespace Proof.Partners.Rules.Reading;

/// <summary>Required members are there.</summary>
internal sealed class MissingMember : Rule
{
    /// <inheritdoc/>
    public override string Id => "PRF1015";

    /// <inheritdoc/>
    public override string Title => "Required members are there";

    /// <inheritdoc/>
    public override string Reason => "Proof cannot set a partner up without it.";

    /// <inheritdoc/>
    public override string Source => "Proof's onboarding page, \"What a partner sends to Proof\".";

    /// <inheritdoc/>
    public override string ToDo => "Add the member.";
}
