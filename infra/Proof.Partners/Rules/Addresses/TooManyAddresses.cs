using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Addresses;

/// <summary>A partner's addresses fit in the gateway.</summary>
internal sealed class TooManyAddresses : FileRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1219";

    /// <inheritdoc/>
    public override string? LevelNote => "A warning from 80 % of the limit on.";

    /// <inheritdoc/>
    public override string Title => "A partner's addresses fit in the gateway";

    /// <inheritdoc/>
    public override string Reason =>
        "The gateway holds the addresses of a partner in one policy fragment of 32 KB, which partners of one shard share.";

    /// <inheritdoc/>
    public override string Source => "Azure API Management limits (policy fragments); the limit is configured.";

    /// <inheritdoc/>
    public override string ToDo => "Write ranges instead of single addresses, or ask the partner for a NAT with few addresses.";

    /// <inheritdoc/>
    public override void Check(PartnerFile file, Report report)
    {
        var most = file.Settings.Options.MostAddressesPerPartner;
        foreach (var part in file.Environments)
        {
            var weight = part.Addresses.Sum(entry => entry.Cidr is { IsIPv4: false } ? 2 : 1);
            if (weight * 5L <= most * 4L) continue;
            var level = weight > most ? ProblemLevel.Error : ProblemLevel.Warning;
            report.Add(
                this,
                part.AllowedIps!,
                $"{part.Name} has {part.Addresses.Length} addresses, which count {weight} of at most {most}; an IPv6 entry counts "
                    + "twice.",
                level: level);
        }
    }
}
