using System.Collections.Immutable;
using Proof.Infra.Firewall;
using Proof.Infra.Settings;
using Proof.Infra.Stacks;
using Pulumi;
using Pulumi.AzureNative.Network;

namespace Proof.Infra.Components;

/// <summary>The first lock: the web application firewall policy of the partners' listener.</summary>
internal sealed class PartnerFirewall : ComponentResource
{
    /// <summary>Registers the policy.</summary>
    /// <param name="rules">What it blocks.</param>
    /// <param name="mode">What the rules do that Azure keeps.</param>
    /// <param name="platform">Where it lives.</param>
    public PartnerFirewall(ImmutableArray<BlockRule> rules, ManagedRulesMode mode, PlatformOutputs platform)
        : base("proof:infra:PartnerFirewall", "firewall")
    {
        var policy = new WebApplicationFirewallPolicy(
            "partners",
            new WebApplicationFirewallPolicyArgs
            {
                ResourceGroupName = platform[PlatformOutputs.ResourceGroupName],
                PolicyName = platform[PlatformOutputs.FirewallPolicyName],
                Location = platform[PlatformOutputs.Location],
                PolicySettings = FirewallArgs.Blocking,
                ManagedRules = FirewallArgs.ManagedRules(mode),
                CustomRules = FirewallArgs.Rules(rules),
            },
            new CustomResourceOptions { Parent = this });
        PolicyId = policy.Id;
        RegisterOutputs();
    }

    /// <summary>The id of the policy, which the platform puts on the partners' listener.</summary>
    public Output<string> PolicyId { get; }
}
