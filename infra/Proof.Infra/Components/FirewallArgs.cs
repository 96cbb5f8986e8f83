using System.Collections.Immutable;
using Proof.Infra.Firewall;
using Proof.Infra.Gateway;
using Proof.Infra.Settings;
using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;

namespace Proof.Infra.Components;

/// <summary>What the firewall policies have in common, in Azure's terms.</summary>
internal static class FirewallArgs
{
    /// <summary>Rules of one's own block whatever managed rules do, and the answer is one fixed text.</summary>
    public static PolicySettingsArgs Blocking => new()
    {
        State = WebApplicationFirewallEnabledState.Enabled,
        Mode = WebApplicationFirewallMode.Prevention,
        CustomBlockResponseStatusCode = BlockAnswer.Status,
        CustomBlockResponseBody = BlockAnswer.BodyBase64,
        LogScrubbing = Scrubbing,
    };

    /// <summary>A managed rule logs what it matched, header and value. Those of secret headers are starred out.</summary>
    public static PolicySettingsLogScrubbingArgs Scrubbing => new()
    {
        State = WebApplicationFirewallScrubbingState.Enabled,
        ScrubbingRules = SecretHeaders.All.Select(Scrubbed).ToList(),
    };

    /// <summary>Rules that block addresses.</summary>
    public static InputList<WebApplicationFirewallCustomRuleArgs> Rules(ImmutableArray<BlockRule> rules) => rules.Select(Rule).ToList();

    /// <summary>
    /// The rules that Azure keeps. A policy has one mode for these and for rules of one's own, so to log only, every one of them is told to;
    /// the default of an override's state is off.
    /// </summary>
    /// <param name="mode">What they do.</param>
    /// <param name="logged">Rules that only log in any mode, by group.</param>
    public static ManagedRulesDefinitionArgs ManagedRules(ManagedRulesMode mode, params ImmutableArray<(string Group, ImmutableArray<string> Rules)> logged) => new()
    {
        ManagedRuleSets =
        {
            new ManagedRuleSetArgs
            {
                RuleSetType = DefaultRuleSet.Type,
                RuleSetVersion = DefaultRuleSet.Version,
                RuleGroupOverrides = (mode == ManagedRulesMode.Log ? DefaultRuleSet.Groups : logged).Select(Logged).ToList(),
            },
        },
    };

    private static WebApplicationFirewallScrubbingRulesArgs Scrubbed(string header) => new()
    {
        State = ScrubbingRuleEntryState.Enabled,
        MatchVariable = ScrubbingRuleEntryMatchVariable.RequestHeaderNames,
        SelectorMatchOperator = ScrubbingRuleEntryMatchOperator.EqualsValue,
        Selector = header,
    };

    private static ManagedRuleGroupOverrideArgs Logged((string Group, ImmutableArray<string> Rules) group) => new()
    {
        RuleGroupName = group.Group,
        Rules = group.Rules
            .Select(id => new ManagedRuleOverrideArgs { RuleId = id, State = ManagedRuleEnabledState.Enabled, Action = ActionType.Log })
            .ToList(),
    };

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
