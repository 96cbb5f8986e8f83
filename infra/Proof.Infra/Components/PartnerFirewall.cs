using System.Collections.Immutable;
using Proof.Infra.Firewall;
using Proof.Infra.Stacks;
using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;

namespace Proof.Infra.Components;

/// <summary>The first lock: the web application firewall policy of the partners' listener.</summary>
internal sealed class PartnerFirewall : ComponentResource
{
    /// <summary>Registers the policy.</summary>
    /// <param name="rules">What it blocks.</param>
    /// <param name="platform">Where it lives.</param>
    public PartnerFirewall(ImmutableArray<BlockRule> rules, PlatformOutputs platform)
        : base("proof:infra:PartnerFirewall", "firewall")
    {
        _ = new WebApplicationFirewallPolicy(
            "partners",
            new WebApplicationFirewallPolicyArgs
            {
                ResourceGroupName = platform[PlatformOutputs.ResourceGroupName],
                PolicyName = platform[PlatformOutputs.FirewallPolicyName],
                Location = platform[PlatformOutputs.Location],
                PolicySettings = new PolicySettingsArgs
                {
                    State = WebApplicationFirewallEnabledState.Enabled,
                    Mode = WebApplicationFirewallMode.Prevention,
                    CustomBlockResponseStatusCode = BlockAnswer.Status,
                    CustomBlockResponseBody = BlockAnswer.BodyBase64,
                },
                ManagedRules = new ManagedRulesDefinitionArgs
                {
                    ManagedRuleSets = { new ManagedRuleSetArgs { RuleSetType = "Microsoft_DefaultRuleSet", RuleSetVersion = "2.1" } },
                },
                CustomRules = rules.Select(Rule).ToList(),
            },
            new CustomResourceOptions { Parent = this });
        RegisterOutputs();
    }

    private static WebApplicationFirewallCustomRuleArgs Rule(BlockRule rule) => new()
    {
        Name = rule.Name,
        Priority = rule.Priority,
        RuleType = WebApplicationFirewallRuleType.MatchRule,
        Action = WebApplicationFirewallAction.Block,
        MatchConditions = rule.Open.Select(list => Condition(list, isNegated: true)).Prepend(Condition(rule.Part, isNegated: false)).ToList(),
    };

    private static MatchConditionArgs Condition(ImmutableArray<string> ranges, bool isNegated) => new()
    {
        MatchVariables = { new MatchVariableArgs { VariableName = WebApplicationFirewallMatchVariable.RemoteAddr } },
        Operator = WebApplicationFirewallOperator.IPMatch,
        // Spelt so in Azure's API.
        NegationConditon = isNegated,
        MatchValues = ranges,
    };
}
