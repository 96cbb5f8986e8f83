using Proof.Partners.Problems;

namespace Proof.Partners.Rules.Reading;

/// <summary>A partner file is named &lt;slug&gt;.json.</summary>
internal sealed class FileName : Rule
{
    /// <inheritdoc/>
    public override string Id => "PRF1011";

    /// <inheritdoc/>
    public override string Title => "A partner file is named <slug>.json";

    /// <inheritdoc/>
    public override string Reason =>
        "The name is the partner's slug: ids and Azure names derive from it, so it must fit both. Any other file in the folder "
        + "would be passed over in silence.";

    /// <inheritdoc/>
    public override string Source => "Azure naming rules for Key Vault secrets (letters, digits, hyphens); the design of the partner file.";

    /// <inheritdoc/>
    public override string ToDo =>
        "Name the file with 3 to 40 characters a to z, 0 to 9 and single hyphens, beginning with a letter and ending with a "
        + "letter or digit, and .json.";
}
