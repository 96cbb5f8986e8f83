using Proof.Partners.Problems;

namespace Proof.Partners.Rules.Reading;

/// <summary>A text has visible characters only and fits its length.</summary>
internal sealed class TextContent : Rule
{
    /// <inheritdoc/>
    public override string Id => "PRF1019";

    /// <inheritdoc/>
    public override string Title => "A text has visible characters only and fits its length";

    /// <inheritdoc/>
    public override string Reason =>
        "Control, bidirectional and other invisible characters make a text look like another in a review; an endless one hides "
        + "what follows.";

    /// <inheritdoc/>
    public override string Source => "Unicode Technical Report 36 (Unicode Security Considerations); CVE-2021-42574.";

    /// <inheritdoc/>
    public override string ToDo => "Write the text with visible characters and plain spaces, within the length.";
}
