using Proof.Partners.Problems;

namespace Proof.Partners.Rules.Reading;

/// <summary>Values are not nested more than 32 deep.</summary>
internal sealed class TooDeep : Rule
{
    /// <inheritdoc/>
    public override string Id => "PRF1008";

    /// <inheritdoc/>
    public override string Title => "Values are not nested more than 32 deep";

    /// <inheritdoc/>
    public override string Reason => "A partner file needs a depth of five. A deeper one is a mistake or an attack on whatever reads it.";

    /// <inheritdoc/>
    public override string Source => "The shape of the partner file; the limit is this project's.";

    /// <inheritdoc/>
    public override string ToDo => "Remove the extra brackets.";
}
