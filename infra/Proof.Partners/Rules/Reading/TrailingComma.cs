using Proof.Partners.Problems;

namespace Proof.Partners.Rules.Reading;

/// <summary>No comma follows the last member or entry.</summary>
internal sealed class TrailingComma : Rule
{
    /// <inheritdoc/>
    public override string Id => "PRF1003";

    /// <inheritdoc/>
    public override string Title => "No comma follows the last member or entry";

    /// <inheritdoc/>
    public override string Reason => "JSON allows commas only between values.";

    /// <inheritdoc/>
    public override string Source => "RFC 8259, sections 4 and 5.";

    /// <inheritdoc/>
    public override string ToDo => "Remove the comma.";

    /// <inheritdoc/>
    public override bool FormatRepairs => true;
}
