using Proof.Partners.Json;
using Proof.Partners.Language;
using Proof.Partners.Model;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Records;

/// <summary>Companies do not look alike.</summary>
internal sealed class LookAlikeCompany : FolderRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1105";

    /// <inheritdoc/>
    public override string? LevelNote => "A warning where one of the two is retired.";

    /// <inheritdoc/>
    public override bool Waivable => true;

    /// <inheritdoc/>
    public override string Title => "Companies do not look alike";

    /// <inheritdoc/>
    public override string Reason => "Somebody who passes for a partner gets that partner's trust, and perhaps its credentials by mail.";

    /// <inheritdoc/>
    public override string Source =>
        "Unicode Technical Standard 39, section 4 (confusable detection), for the letters that company names commonly hold.";

    /// <inheritdoc/>
    public override string ToDo =>
        "Find out whether they are one company; if they are not, write the name so that people can tell them apart, or waive "
        + "the rule in both files.";

    /// <inheritdoc/>
    public override void Check(IReadOnlyList<PartnerFile> files)
    {
        var named = files.Where(file => file.Company is not null && LookAlikes.Skeleton(file.Company.Value).Length > 0);
        foreach (var group in named.GroupBy(file => LookAlikes.Skeleton(file.Company!.Value), StringComparer.Ordinal))
        {
            var alike = group.ToArray();
            for (var i = 0; alike.Length > 1 && i < alike.Length; i++)
            {
                var (file, other) = (alike[i], alike[i == 0 ? 1 : 0]);
                // A company that left and came back keeps its name.
                var level = file.Status == PartnerStatus.Retired || other.Status == PartnerStatus.Retired ? ProblemLevel.Warning : Level;
                file.Report.Add(
                    this,
                    file.Company!,
                    $"{Printable.Quoted(file.Company!.Value)} looks like {Printable.Quoted(other.Company!.Value)} of {other.Slug}.",
                    level: level);
            }
        }
    }
}
