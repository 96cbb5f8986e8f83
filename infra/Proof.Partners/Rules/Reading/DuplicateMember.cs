using Proof.Partners.Problems;

namespace Proof.Partners.Rules.Reading;

/// <summary>Each member stands once in its object.</summary>
internal sealed class DuplicateMember : Rule
{
    /// <inheritdoc/>
    public override string Id => "PRF1004";

    /// <inheritdoc/>
    public override string Title => "Each member stands once in its object";

    /// <inheritdoc/>
    public override string Reason =>
        "Of two members with one name most tools silently keep the last, some the first: a reviewer would read the other one.";

    /// <inheritdoc/>
    public override string Source => "RFC 8259, section 4: names within an object should be unique.";

    /// <inheritdoc/>
    public override string ToDo => "Keep one of the two.";
}
