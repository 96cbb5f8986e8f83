namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>A rule that an exclusion or exception is from.</summary>
public sealed class ExclusionManagedRuleArgs : ResourceArgs
{
    /// <summary>The id of the rule.</summary>
    [Input("ruleId", required: true)]
    public Input<string> RuleId { get; set; } = null!;
}
