using Proof.Partners.Problems;

namespace Proof.Partners.Rules.Reading;

/// <summary>Each value is of its kind.</summary>
internal sealed class WrongKind : Rule
{
    /// <inheritdoc/>
    public override string Id => "PRF1013";

    /// <inheritdoc/>
    public override string Title => "Each value is of its kind";

    /// <inheritdoc/>
    public override string Reason =>
        "A number where a text belongs, or null for \"nothing\", would be turned into something else on the way.";

    /// <inheritdoc/>
    public override string Source => "The shape of the partner file, stacks/partner.schema.json.";

    /// <inheritdoc/>
    public override string ToDo => "Write a value of the kind that is named, or leave the member out where it is not required.";
}
