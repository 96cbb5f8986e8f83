using Proof.Partners.Reading;

namespace Proof.Partners.Problems;

/// <summary>A rule that looks at one enabled asset.</summary>
internal abstract class AssetRule : FileRule
{
    /// <inheritdoc/>
    public sealed override void Check(PartnerFile file, Report report)
    {
        foreach (var asset in file.Widget?.Assets ?? []) Check(file, asset, report);
    }

    /// <summary>Reports when it breaks the rule.</summary>
    protected abstract void Check(PartnerFile file, AssetEntry asset, Report report);
}
