using Proof.Partners.Problems;

namespace Proof.Partners.Rules.Reading;

/// <summary>An escape stands for a whole character.</summary>
internal sealed class LoneSurrogate : Rule
{
    /// <inheritdoc/>
    public override string Id => "PRF1007";

    /// <inheritdoc/>
    public override string Title => "An escape stands for a whole character";

    /// <inheritdoc/>
    public override string Reason => "Half of a surrogate pair is no character, and each tool makes something else of it.";

    /// <inheritdoc/>
    public override string Source => "RFC 8259, section 8.2; The Unicode Standard, section 3.9.";

    /// <inheritdoc/>
    public override string ToDo => "Write the character itself, or both halves of its pair.";
}
