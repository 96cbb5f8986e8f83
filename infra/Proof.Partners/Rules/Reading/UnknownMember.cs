using Proof.Partners.Problems;

namespace Proof.Partners.Rules.Reading;

/// <summary>Only known members are used.</summary>
internal sealed class UnknownMember : Rule
{
    /// <inheritdoc/>
    public override string Id => "PRF1014";

    /// <inheritdoc/>
    public override string Title => "Only known members are used";

    /// <inheritdoc/>
    public override string Reason => "A misspelt name that is passed over in silence does nothing, or leaves a door open.";

    /// <inheritdoc/>
    public override string Source => "The shape of the partner file, stacks/partner.schema.json.";

    /// <inheritdoc/>
    public override string ToDo => "Correct the name, or remove the member. What people want to remember goes in a \"note\".";
}
