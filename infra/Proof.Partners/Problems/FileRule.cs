using Proof.Partners.Reading;

namespace Proof.Partners.Problems;

/// <summary>A rule that looks at one file.</summary>
internal abstract class FileRule : Rule
{
    /// <summary>Reports where a file breaks the rule.</summary>
    public abstract void Check(PartnerFile file, Report report);
}
