namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>A rule set that Azure keeps.</summary>
public sealed class ManagedRuleSetArgs : ResourceArgs
{
    [Input("ruleGroupOverrides")]
    private InputList<ManagedRuleGroupOverrideArgs>? _ruleGroupOverrides;

    /// <summary>Groups of rules that work otherwise.</summary>
    public InputList<ManagedRuleGroupOverrideArgs> RuleGroupOverrides
    {
        get => _ruleGroupOverrides ??= [];
        set => _ruleGroupOverrides = value;
    }

    /// <summary>The rule set, such as <c>Microsoft_DefaultRuleSet</c>.</summary>
    [Input("ruleSetType", required: true)]
    public Input<string> RuleSetType { get; set; } = null!;

    /// <summary>The version of the rule set, such as <c>2.1</c>.</summary>
    [Input("ruleSetVersion", required: true)]
    public Input<string> RuleSetVersion { get; set; } = null!;
}
