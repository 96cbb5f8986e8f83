using Proof.Partners.Problems;

namespace Proof.Partners.Rules.Reading;

/// <summary>A partner file is UTF-8.</summary>
internal sealed class NotUtf8 : Rule
{
    /// <inheritdoc/>
    public override string Id => "PRF1006";

    /// <inheritdoc/>
    public override string Title => "A partner file is UTF-8";

    /// <inheritdoc/>
    public override string Reason => "Bytes that are not UTF-8 look different in every tool.";

    /// <inheritdoc/>
    public override string Source => "RFC 8259, section 8.1; RFC 3629.";

    /// <inheritdoc/>
    public override string ToDo => "Save the file as UTF-8.";
}
