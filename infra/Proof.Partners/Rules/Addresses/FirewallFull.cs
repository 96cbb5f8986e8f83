using Proof.Partners.Model;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Addresses;

/// <summary>All partners' addresses fit in the firewall.</summary>
internal sealed class FirewallFull : FolderRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1220";

    /// <inheritdoc/>
    public override string? LevelNote => "A warning from 80 % of the limit on.";

    /// <inheritdoc/>
    public override string Title => "All partners' addresses fit in the firewall";

    /// <inheritdoc/>
    public override string Reason => "The firewall policy of an environment holds 99 custom rules with 4 conditions of 600 ranges each.";

    /// <inheritdoc/>
    public override string Source => "Azure Web Application Firewall limits; the limit is configured.";

    /// <inheritdoc/>
    public override string ToDo => "Merge ranges, and remove those of partners that are gone, before the limit is reached.";

    /// <inheritdoc/>
    public override void Check(IReadOnlyList<PartnerFile> files)
    {
        foreach (var environment in Enum.GetValues<ProofEnvironment>())
        {
            var lists = files.Select(file => (File: file, Part: file.In(environment)))
                .Where(item => item.Part?.AllowedIps is not null)
                .Select(item => (item.File, Part: item.Part!, Count: item.Part!.Addresses.Count(entry => entry.Cidr is { IsIPv4: true }))).ToArray();
            var total = lists.Sum(item => (long)item.Count);
            if (lists.Length == 0) continue;
            var (file, part, count) = lists.MaxBy(item => item.Count);
            var most = file.Settings.Options.MostFirewallRanges;
            if (total * 5 <= most * 4L) continue;
            var level = total > most ? ProblemLevel.Error : ProblemLevel.Warning;
            file.Report.Add(
                this,
                part.AllowedIps!,
                $"All partners together have {total} IPv4 ranges in {part.Name} of at most {most}; this list is the longest "
                    + $"({count}).",
                level: level);
        }
    }
}
