using Proof.Partners.Language;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Records;

/// <summary>Slugs do not look alike.</summary>
internal sealed class LookAlikeSlug : FolderRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1106";

    /// <inheritdoc/>
    public override ProblemLevel Level => ProblemLevel.Warning;

    /// <inheritdoc/>
    public override bool Waivable => true;

    /// <inheritdoc/>
    public override string Title => "Slugs do not look alike";

    /// <inheritdoc/>
    public override string Reason => "People tell partners apart by their slugs, in reviews and in logs.";

    /// <inheritdoc/>
    public override string Source => "Unicode Technical Standard 39, section 4 (confusable detection).";

    /// <inheritdoc/>
    public override string ToDo => "Choose another file name while the partner is new, or waive the rule.";

    /// <inheritdoc/>
    public override void Check(IReadOnlyList<PartnerFile> files)
    {
        var named = files.Where(file => PartnerSlug.FaultOf(file.Slug) is null);
        foreach (var group in named.GroupBy(file => LookAlikes.Skeleton(file.Slug), StringComparer.Ordinal))
        {
            var alike = group.ToArray();
            for (var i = 0; alike.Length > 1 && i < alike.Length; i++)
            {
                var (file, other) = (alike[i], alike[i == 0 ? 1 : 0]);
                file.Report.Add(this, file.Root, $"The slug {file.Slug} looks like {other.Slug}.");
            }
        }
    }
}
