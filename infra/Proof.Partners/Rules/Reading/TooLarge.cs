using Proof.Partners.Problems;

namespace Proof.Partners.Rules.Reading;

/// <summary>A partner file has at most 1 MiB, and a list at most 10,000 entries.</summary>
internal sealed class TooLarge : Rule
{
    /// <inheritdoc/>
    public override string Id => "PRF1009";

    /// <inheritdoc/>
    public override string Title => "A partner file has at most 1 MiB, and a list at most 10,000 entries";

    /// <inheritdoc/>
    public override string Reason =>
        "The gateway holds a few hundred addresses for a partner; a larger file is a mistake or an attack on whatever reads it.";

    /// <inheritdoc/>
    public override string Source => "Azure API Management limits (policy documents); the limit is this project's.";

    /// <inheritdoc/>
    public override string ToDo => "Remove what does not belong in the file.";
}
