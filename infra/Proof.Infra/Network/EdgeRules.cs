using Proof.Partners.Addresses;
using Pulumi.AzureNative.Network;

namespace Proof.Infra.Network;

/// <summary>
/// The rules of the edge's subnet: the world on 443, and what Application Gateway needs itself (its page on infrastructure configuration).
/// Traffic out is not restricted, because Application Gateway stops working when it is.
/// </summary>
internal static class EdgeRules
{
    /// <summary>The rules for traffic in.</summary>
    public static IEnumerable<SecurityRule> Inbound(Cidr edge) =>
    [
        new("callers", true, SecurityRuleProtocol.Tcp, ["Internet"], [edge.ToPrefixText()], ["443"], "Partners' requests. Who may call is decided by firewall and gateway."),
        new("gateway-manager", true, SecurityRuleProtocol.Tcp, ["GatewayManager"], ["*"], ["65200-65535"], "Azure manages Application Gateway v2 through these ports."),
        new("load-balancer", true, SecurityRuleProtocol.Asterisk, ["AzureLoadBalancer"], ["*"], ["*"], "Azure's own health probes."),
        new("nobody-else", false, SecurityRuleProtocol.Asterisk, ["*"], ["*"], ["*"], "Overrules Azure's default that lets the whole virtual network in."),
    ];
}
