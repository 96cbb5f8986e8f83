using Proof.Partners.Reading;

namespace Proof.Partners.Problems;

/// <summary>A rule that looks at one file.</summary>
internal abstract class FileRule : Rule
{
    /// <summary>Whether the rule looks at the file of defaults too.</summary>
    public virtual bool ChecksDefaults => false;

    /// <summary>Reports where a file breaks the rule.</summary>
    public abstract void Check(PartnerFile file, Report report);
}
