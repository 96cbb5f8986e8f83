using Proof.Partners.Addresses;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Addresses;

/// <summary>An address is not inside another one of its list.</summary>
internal sealed class ContainedAddress : FileRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1213";

    /// <inheritdoc/>
    public override ProblemLevel Level => ProblemLevel.Warning;

    /// <inheritdoc/>
    public override bool Waivable => true;

    /// <inheritdoc/>
    public override string Title => "An address is not inside another one of its list";

    /// <inheritdoc/>
    public override string Reason => "The wider entry allows it anyway: removing the narrower one later would change nothing.";

    /// <inheritdoc/>
    public override string Source => "The design of the partner file.";

    /// <inheritdoc/>
    public override string ToDo => "Remove the narrower entry, or the wider one if that is too much.";

    /// <inheritdoc/>
    public override void Check(PartnerFile file, Report report)
    {
        foreach (var part in file.Environments)
        {
            (AddressEntry Entry, Cidr Range)? widest = null;
            foreach (var (entry, range) in part.Sorted)
            {
                if (widest is { } around && around.Range.Contains(range))
                {
                    if (around.Range != range)
                    {
                        report.Add(
                            this, entry.Text, $"{range} is inside {around.Range}, in line {file.Source.LineOf(around.Entry.Text.Start)}.");
                    }
                }
                else widest = (entry, range);
            }
        }
    }
}
