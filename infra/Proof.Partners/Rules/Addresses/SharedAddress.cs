using Proof.Partners.Model;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Addresses;

/// <summary>Two partners do not have the same address.</summary>
internal sealed class SharedAddress : FolderRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1215";

    /// <inheritdoc/>
    public override bool Waivable => true;

    /// <inheritdoc/>
    public override string Title => "Two partners do not have the same address";

    /// <inheritdoc/>
    public override string Reason =>
        "From a shared address one partner's stolen token works on the other's servers; mostly one of the two was mistyped, "
        + "or is a provider's.";

    /// <inheritdoc/>
    public override string Source => "Proof's onboarding page: partners register the addresses of their own backend servers.";

    /// <inheritdoc/>
    public override string ToDo => "Find out whose address it is; where both really share it, waive the rule in both files.";

    /// <inheritdoc/>
    public override void Check(IReadOnlyList<PartnerFile> files)
    {
        foreach (var environment in Enum.GetValues<ProofEnvironment>())
        {
            foreach (var (mine, other) in AddressOverlaps.Find(files, environment))
            {
                var what = mine.Range == other.Range ? $"{mine.Range} is" : $"{mine.Range} overlaps {other.Range},";
                mine.File.Report.Add(
                    this, mine.Entry.Text,
                    $"{what} also an address of {other.File.Slug} "
                        + $"({other.File.Source.File}:{other.File.Source.LineOf(other.Entry.Text.Start)}).");
            }
        }
    }
}
