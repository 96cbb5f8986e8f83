using Proof.Partners.Problems;

namespace Proof.Partners.Rules.Reading;

/// <summary>A value is one of the choices.</summary>
internal sealed class NotAChoice : Rule
{
    /// <inheritdoc/>
    public override string Id => "PRF1016";

    /// <inheritdoc/>
    public override string Title => "A value is one of the choices";

    /// <inheritdoc/>
    public override string Reason => "Anything else would have to be guessed.";

    /// <inheritdoc/>
    public override string Source => "The shape of the partner file, stacks/partner.schema.json.";

    /// <inheritdoc/>
    public override string ToDo => "Write one of the choices, exactly as shown.";
}
