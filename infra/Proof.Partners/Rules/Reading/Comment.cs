using Proof.Partners.Problems;

namespace Proof.Partners.Rules.Reading;

/// <summary>A partner file holds no comments.</summary>
internal sealed class Comment : Rule
{
    /// <inheritdoc/>
    public override string Id => "PRF1002";

    /// <inheritdoc/>
    public override string Title => "A partner file holds no comments";

    /// <inheritdoc/>
    public override string Reason =>
        "JSON has none, and tools that rewrite the file would drop them. What people need to know belongs in a note, which "
        + "stays.";

    /// <inheritdoc/>
    public override string Source => "RFC 8259, section 2; the design of the partner file.";

    /// <inheritdoc/>
    public override string ToDo =>
        "Put the remark in a \"note\" member: on the file, an environment, an address, an asset or a previous token.";
}
