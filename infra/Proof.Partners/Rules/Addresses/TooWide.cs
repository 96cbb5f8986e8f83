using Proof.Partners.Model;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Addresses;

/// <summary>A range is not wider than a partner's servers need.</summary>
internal sealed class TooWide : AddressRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1205";

    /// <inheritdoc/>
    public override string? LevelNote => "An error in production, a warning in sandbox.";

    /// <inheritdoc/>
    public override bool Waivable => true;

    /// <inheritdoc/>
    public override string Title => "A range is not wider than a partner's servers need";

    /// <inheritdoc/>
    public override string Reason =>
        "Each address more is one more place from which a stolen token works. Wide ranges are mostly a provider's, shared "
        + "with its other customers.";

    /// <inheritdoc/>
    public override string Source => "The limits are configured: /24 for IPv4, and for IPv6 /48, one site (RFC 6177).";

    /// <inheritdoc/>
    public override string ToDo =>
        "Ask the partner for the addresses its servers really call from; waive the rule where it has shown that it needs the "
        + "range.";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, EnvironmentPart part, AddressEntry entry, Report report)
    {
        if (entry.Cidr is not { PrefixLength: > 0 } range) return;
        var most = range.IsIPv4 ? file.Settings.Options.WidestIPv4Prefix : file.Settings.Options.WidestIPv6Prefix;
        if (range.PrefixLength >= most) return;
        var level = part.Environment == ProofEnvironment.Production ? ProblemLevel.Error : ProblemLevel.Warning;
        report.Add(
            this, entry.Text, $"{range} is wider than /{most}: from {range.TextOf(range.First)} to {range.TextOf(range.Last)}.",
            level: level);
    }
}
