namespace Proof.Partners.Reading;

/// <summary>What rules depend on besides the files.</summary>
public sealed record PartnerOptions
{
    /// <summary>The clock; the system's when nothing else is said.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The folder that problems name files relative to; null to name them under the folder as it was named to the reader.</summary>
    public string? RelativeTo { get; init; }

    /// <summary>The shortest IPv4 prefix length that production takes without a waiver. 24: what a company's servers fit in.</summary>
    public int WidestIPv4Prefix { get; init; } = 24;

    /// <summary>The shortest IPv6 prefix length that production takes without a waiver. 48: one site (RFC 6177).</summary>
    public int WidestIPv6Prefix { get; init; } = 48;

    /// <summary>
    /// The most addresses of one partner in one environment; an IPv6 entry counts twice, because its text is that much longer. They share
    /// one policy fragment of the gateway (32 KB) with the partners of the same shard.
    /// </summary>
    public int MostAddressesPerPartner { get; init; } = 1_000;

    /// <summary>The most IPv4 ranges of all partners in one environment: 99 custom rules × 4 conditions × 600 ranges of the firewall policy.</summary>
    public int MostFirewallRanges { get; init; } = 99 * 4 * 600;

    /// <summary>A path as problems name it.</summary>
    internal string Shown(string path) => RelativeTo is null ? path : Path.GetRelativePath(RelativeTo, path);
}
