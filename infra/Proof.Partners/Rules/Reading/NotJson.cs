using Proof.Partners.Problems;

namespace Proof.Partners.Rules.Reading;

/// <summary>A partner file is strict JSON.</summary>
internal sealed class NotJson : Rule
{
    /// <inheritdoc/>
    public override string Id => "PRF1001";

    /// <inheritdoc/>
    public override string Title => "A partner file is strict JSON";

    /// <inheritdoc/>
    public override string Reason => "Tools disagree on what broken JSON means; a file that two tools read differently cannot be reviewed.";

    /// <inheritdoc/>
    public override string Source => "RFC 8259 (JSON), sections 2 to 7.";

    /// <inheritdoc/>
    public override string ToDo => "Correct the text at the place shown; an editor that uses the schema shows the same place.";
}
