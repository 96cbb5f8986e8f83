namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>A group of rules that works otherwise than Azure made it.</summary>
public sealed class ManagedRuleGroupOverrideArgs : ResourceArgs
{
    [Input("rules")]
    private InputList<ManagedRuleOverrideArgs>? _rules;

    /// <summary>The group of rules.</summary>
    [Input("ruleGroupName", required: true)]
    public Input<string> RuleGroupName { get; set; } = null!;

    /// <summary>The rules of the group that work otherwise; none means the whole group is off.</summary>
    public InputList<ManagedRuleOverrideArgs> Rules
    {
        get => _rules ??= [];
        set => _rules = value;
    }
}
