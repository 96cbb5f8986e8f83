using Proof.Partners.Reading;

namespace Proof.Partners.Problems;

/// <summary>A rule that looks at one URL.</summary>
internal abstract class UrlRule : FileRule
{
    /// <inheritdoc/>
    public sealed override void Check(PartnerFile file, Report report)
    {
        foreach (var url in file.Urls) Check(file, url, report);
    }

    /// <summary>Reports when it breaks the rule.</summary>
    protected abstract void Check(PartnerFile file, UrlEntry url, Report report);
}
