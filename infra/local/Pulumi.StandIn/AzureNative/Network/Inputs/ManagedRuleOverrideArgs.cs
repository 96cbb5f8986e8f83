namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>A rule that works otherwise than Azure made it.</summary>
public sealed class ManagedRuleOverrideArgs : ResourceArgs
{
    /// <summary>What the rule does.</summary>
    [Input("action")]
    public InputUnion<string, ActionType>? Action { get; set; }

    /// <summary>The id of the rule.</summary>
    [Input("ruleId", required: true)]
    public Input<string> RuleId { get; set; } = null!;

    /// <summary>How sensitive the rule is.</summary>
    [Input("sensitivity")]
    public InputUnion<string, SensitivityType>? Sensitivity { get; set; }

    /// <summary>Whether the rule is on.</summary>
    [Input("state")]
    public InputUnion<string, ManagedRuleEnabledState>? State { get; set; }
}
