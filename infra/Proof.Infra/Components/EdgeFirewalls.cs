using Proof.Infra.Firewall;
using Proof.Infra.Settings;
using Pulumi;
using Pulumi.AzureNative.Network;

namespace Proof.Infra.Components;

/// <summary>
/// The platform's own firewall policies. Azure lets nobody delete a policy that a listener has, and no listener refer to one that is not
/// there; so the partners' listener needs one for the time in which the partners' stack has none.
/// </summary>
internal sealed class EdgeFirewalls : ComponentResource
{
    /// <summary>Registers the policies.</summary>
    /// <param name="settings">The stack's configuration.</param>
    /// <param name="group">The resource group.</param>
    /// <param name="parent">What they belong to.</param>
    public EdgeFirewalls(PlatformSettings settings, Input<string> group, Resource parent)
        : base("proof:infra:EdgeFirewalls", "firewalls", new ComponentResourceOptions { Parent = parent })
    {
        ClosedId = new WebApplicationFirewallPolicy(
            "closed",
            new WebApplicationFirewallPolicyArgs
            {
                ResourceGroupName = group,
                PolicyName = settings.Names.ClosedPolicy,
                Location = settings.Location,
                PolicySettings = FirewallArgs.Blocking,
                // Never reached: everybody is blocked before. Azure takes no policy without.
                ManagedRules = FirewallArgs.ManagedRules(ManagedRulesMode.Block),
                CustomRules = FirewallArgs.Rules(FirewallRules.For([])),
            },
            new CustomResourceOptions { Parent = this }).Id;
        RelayId = new WebApplicationFirewallPolicy(
            "relay",
            new WebApplicationFirewallPolicyArgs
            {
                ResourceGroupName = group,
                PolicyName = settings.Names.RelayPolicy,
                Location = settings.Location,
                PolicySettings = new Pulumi.AzureNative.Network.Inputs.PolicySettingsArgs
                {
                    State = WebApplicationFirewallEnabledState.Enabled,
                    Mode = WebApplicationFirewallMode.Prevention,
                    LogScrubbing = FirewallArgs.Scrubbing,
                },
                // Event Grid sends application/cloudevents+json, which the rule about content types does not know.
                ManagedRules = FirewallArgs.ManagedRules(settings.ManagedRules, (DefaultRuleSet.ProtocolEnforcement, [DefaultRuleSet.ContentType])),
            },
            new CustomResourceOptions { Parent = this }).Id;
        RegisterOutputs();
    }

    /// <summary>The policy that blocks everybody.</summary>
    public Output<string> ClosedId { get; }

    /// <summary>The policy of the relay's listener: managed rules only, because Event Grid calls from anywhere in Azure.</summary>
    public Output<string> RelayId { get; }
}
