using System.Collections.Immutable;
using Proof.Partners.Addresses;
using Pulumi.AzureNative.Network;

namespace Proof.Infra.Network;

/// <summary>
/// The rules of the gateway's subnet: only the edge may call, nothing private may be called, and what API Management needs itself (its
/// virtual network configuration reference, 2025-06).
/// </summary>
internal static class GatewayRules
{
    // Private use (RFC 1918), carrier-grade NAT (RFC 6598), link-local (RFC 3927): where a webhook's or backend's name must never lead.
    private static readonly ImmutableArray<string> PrivateRanges = ["10.0.0.0/8", "100.64.0.0/10", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16"];

    /// <summary>The rules for traffic in.</summary>
    public static IEnumerable<SecurityRule> Inbound(Cidr edge, Cidr gateway) =>
    [
        new("edge", true, SecurityRuleProtocol.Tcp, [edge.ToPrefixText()], [gateway.ToPrefixText()], ["443"], "Requests come through the edge or not at all."),
        new("management", true, SecurityRuleProtocol.Tcp, ["ApiManagement"], ["VirtualNetwork"], ["3443"], "API Management's management endpoint."),
        new("load-balancer", true, SecurityRuleProtocol.Tcp, ["AzureLoadBalancer"], ["VirtualNetwork"], ["6390"], "Azure's own health probes."),
        new("units-cache", true, SecurityRuleProtocol.Tcp, [gateway.ToPrefixText()], [gateway.ToPrefixText()], ["6381-6383"], "API Management's units share a cache."),
        new("units-counters", true, SecurityRuleProtocol.Udp, [gateway.ToPrefixText()], [gateway.ToPrefixText()], ["4290"], "API Management's units share the counters of rate limits."),
        new("nobody-else", false, SecurityRuleProtocol.Asterisk, ["*"], ["*"], ["*"], "Overrules Azure's default that lets the whole virtual network in."),
    ];

    /// <summary>The rules for traffic out.</summary>
    public static IEnumerable<SecurityRule> Outbound(Cidr gateway) =>
    [
        new("units-cache-out", true, SecurityRuleProtocol.Tcp, [gateway.ToPrefixText()], [gateway.ToPrefixText()], ["6381-6383"], "API Management's units share a cache."),
        new("units-counters-out", true, SecurityRuleProtocol.Udp, [gateway.ToPrefixText()], [gateway.ToPrefixText()], ["4290"], "API Management's units share the counters of rate limits."),
        new("storage", true, SecurityRuleProtocol.Tcp, ["VirtualNetwork"], ["Storage"], ["443"], "API Management keeps its own data in Azure Storage."),
        new("sql", true, SecurityRuleProtocol.Tcp, ["VirtualNetwork"], ["Sql"], ["1433"], "API Management keeps its own data in Azure SQL."),
        new("key-vault", true, SecurityRuleProtocol.Tcp, ["VirtualNetwork"], ["AzureKeyVault"], ["443"], "API Management reads secrets and certificates."),
        new("monitor", true, SecurityRuleProtocol.Tcp, ["VirtualNetwork"], ["AzureMonitor"], ["443", "1886"], "Logs and metrics."),
        new("nothing-private", false, SecurityRuleProtocol.Asterisk, ["*"], PrivateRanges, ["*"], "No name of a backend or webhook may lead into private networks."),
        new("backends", true, SecurityRuleProtocol.Tcp, ["VirtualNetwork"], ["Internet"], ["80", "443"], "Backends, webhooks, Microsoft Entra; 80 for certificates' revocation lists."),
        new("nothing-else", false, SecurityRuleProtocol.Asterisk, ["*"], ["*"], ["*"], "Overrules Azure's defaults that let everything out."),
    ];
}
