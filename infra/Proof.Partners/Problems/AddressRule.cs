using Proof.Partners.Reading;

namespace Proof.Partners.Problems;

/// <summary>A rule that looks at one address.</summary>
internal abstract class AddressRule : FileRule
{
    /// <inheritdoc/>
    public sealed override void Check(PartnerFile file, Report report)
    {
        foreach (var part in file.Environments)
        {
            foreach (var entry in part.Addresses) Check(file, part, entry, report);
        }
    }

    /// <summary>Reports when an address breaks the rule.</summary>
    protected abstract void Check(PartnerFile file, EnvironmentPart part, AddressEntry entry, Report report);
}
