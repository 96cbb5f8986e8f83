namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>A rule set that an exclusion or exception is from.</summary>
public sealed class ExclusionManagedRuleSetArgs : ResourceArgs
{
    [Input("ruleGroups")]
    private InputList<ExclusionManagedRuleGroupArgs>? _ruleGroups;

    /// <summary>The groups of rules; none for the whole set.</summary>
    public InputList<ExclusionManagedRuleGroupArgs> RuleGroups
    {
        get => _ruleGroups ??= [];
        set => _ruleGroups = value;
    }

    /// <summary>The rule set, such as <c>Microsoft_DefaultRuleSet</c>.</summary>
    [Input("ruleSetType", required: true)]
    public Input<string> RuleSetType { get; set; } = null!;

    /// <summary>The version of the rule set, such as <c>2.1</c>.</summary>
    [Input("ruleSetVersion", required: true)]
    public Input<string> RuleSetVersion { get; set; } = null!;
}
