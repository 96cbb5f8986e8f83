using Proof.Partners.Problems;

namespace Proof.Partners.Rules.Reading;

/// <summary>A partner file begins with no byte order mark.</summary>
internal sealed class ByteOrderMark : Rule
{
    /// <inheritdoc/>
    public override string Id => "PRF1005";

    /// <inheritdoc/>
    public override string Title => "A partner file begins with no byte order mark";

    /// <inheritdoc/>
    public override string Reason => "The mark is invisible in a review and not allowed in JSON that is exchanged.";

    /// <inheritdoc/>
    public override string Source => "RFC 8259, section 8.1.";

    /// <inheritdoc/>
    public override string ToDo => "Save the file as UTF-8 without BOM, or run: proof format";

    /// <inheritdoc/>
    public override bool FormatRepairs => true;
}
