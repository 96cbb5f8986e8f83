using Proof.Partners.Problems;

namespace Proof.Partners.Rules.Reading;

/// <summary>A partner file is an ordinary file.</summary>
internal sealed class NotAFile : Rule
{
    /// <inheritdoc/>
    public override string Id => "PRF1010";

    /// <inheritdoc/>
    public override string Title => "A partner file is an ordinary file";

    /// <inheritdoc/>
    public override string Reason => "A link, a folder, a pipe or a device could show one thing in the review and another to the program.";

    /// <inheritdoc/>
    public override string Source => "The design of the partner file: what is reviewed is what is deployed.";

    /// <inheritdoc/>
    public override string ToDo => "Put the file itself in stacks/partners.";
}
