using Proof.Partners.Problems;

namespace Proof.Partners.Rules.Reading;

/// <summary>A number is whole, in its plain spelling and within its bounds.</summary>
internal sealed class NotAWholeNumber : Rule
{
    /// <inheritdoc/>
    public override string Id => "PRF1017";

    /// <inheritdoc/>
    public override string Title => "A number is whole, in its plain spelling and within its bounds";

    /// <inheritdoc/>
    public override string Reason => "1.0, 1e3 and numbers beyond the bounds are read differently by different tools.";

    /// <inheritdoc/>
    public override string Source => "RFC 8259, section 6; RFC 7493 (I-JSON), section 2.2.";

    /// <inheritdoc/>
    public override string ToDo => "Write digits only.";
}
