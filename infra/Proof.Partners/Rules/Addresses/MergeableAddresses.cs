using Proof.Partners.Addresses;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Addresses;

/// <summary>Neighbouring ranges are written as one.</summary>
internal sealed class MergeableAddresses : FileRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1214";

    /// <inheritdoc/>
    public override ProblemLevel Level => ProblemLevel.Hint;

    /// <inheritdoc/>
    public override bool Waivable => true;

    /// <inheritdoc/>
    public override string Title => "Neighbouring ranges are written as one";

    /// <inheritdoc/>
    public override string Reason => "One range is easier to review than its parts, and takes less room in firewall and gateway.";

    /// <inheritdoc/>
    public override string Source => "RFC 4632, section 3.1 (aggregation).";

    /// <inheritdoc/>
    public override string ToDo => "Write the one range instead.";

    /// <inheritdoc/>
    public override void Check(PartnerFile file, Report report)
    {
        foreach (var part in file.Environments)
        {
            // What has a note or an end of its own is kept apart on purpose.
            var plain = part.Sorted.Where(item => item.Entry.Full is null && item.Range.PrefixLength > 0).ToArray();
            foreach (var (merged, count) in CidrMerge.Of([.. plain.Select(item => item.Range)]))
            {
                var most = merged.IsIPv4 ? file.Settings.Options.WidestIPv4Prefix : file.Settings.Options.WidestIPv6Prefix;
                if (count < 2 || merged.PrefixLength < most) continue;
                var first = plain.Where(item => merged.Contains(item.Range)).MinBy(item => item.Entry.Text.Start).Entry;
                report.Add(
                    this, first.Text, $"This and {count - 1} more {(count == 2 ? "entry is" : "entries are")} together {merged}.",
                    $"Write {merged} instead of the {count} entries.");
            }
        }
    }
}
