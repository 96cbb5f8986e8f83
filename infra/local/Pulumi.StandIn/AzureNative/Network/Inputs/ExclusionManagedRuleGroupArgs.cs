namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>A group of rules that an exclusion or exception is from.</summary>
public sealed class ExclusionManagedRuleGroupArgs : ResourceArgs
{
    [Input("rules")]
    private InputList<ExclusionManagedRuleArgs>? _rules;

    /// <summary>The group of rules.</summary>
    [Input("ruleGroupName", required: true)]
    public Input<string> RuleGroupName { get; set; } = null!;

    /// <summary>The rules; none for the whole group.</summary>
    public InputList<ExclusionManagedRuleArgs> Rules
    {
        get => _rules ??= [];
        set => _rules = value;
    }
}
