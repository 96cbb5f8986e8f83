using Proof.Partners.Reading;

namespace Proof.Partners.Problems;

/// <summary>A rule that holds partners against each other. Its time grows no faster than that of sorting.</summary>
internal abstract class FolderRule : Rule
{
    /// <summary>Reports, in each file that takes part, where files break the rule together.</summary>
    public abstract void Check(IReadOnlyList<PartnerFile> files);
}
