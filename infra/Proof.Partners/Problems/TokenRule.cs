using Proof.Partners.Reading;

namespace Proof.Partners.Problems;

/// <summary>A rule that looks at one environment's token.</summary>
internal abstract class TokenRule : FileRule
{
    /// <inheritdoc/>
    public sealed override void Check(PartnerFile file, Report report)
    {
        foreach (var part in file.Environments)
        {
            if (part.ClientToken is { } token) Check(file, token, report);
        }
    }

    /// <summary>Reports when it breaks the rule.</summary>
    protected abstract void Check(PartnerFile file, TokenPart token, Report report);
}
