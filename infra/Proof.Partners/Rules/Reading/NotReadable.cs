using Proof.Partners.Problems;

namespace Proof.Partners.Rules.Reading;

/// <summary>A partner file can be read.</summary>
internal sealed class NotReadable : Rule
{
    /// <inheritdoc/>
    public override string Id => "PRF1012";

    /// <inheritdoc/>
    public override string Title => "A partner file can be read";

    /// <inheritdoc/>
    public override string Reason => "What cannot be read cannot be checked, and is refused.";

    /// <inheritdoc/>
    public override string Source => "The design of the partner file: whatever is unclear denies.";

    /// <inheritdoc/>
    public override string ToDo => "Make the file readable for whoever runs the command.";
}
