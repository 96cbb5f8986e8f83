namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>Something that is hidden in logs.</summary>
public sealed class WebApplicationFirewallScrubbingRulesArgs : ResourceArgs
{
    /// <summary>What is hidden.</summary>
    [Input("matchVariable", required: true)]
    public InputUnion<string, ScrubbingRuleEntryMatchVariable> MatchVariable { get; set; } = null!;

    /// <summary>The name of the header, cookie or argument.</summary>
    [Input("selector")]
    public Input<string>? Selector { get; set; }

    /// <summary>How to compare the name.</summary>
    [Input("selectorMatchOperator", required: true)]
    public InputUnion<string, ScrubbingRuleEntryMatchOperator> SelectorMatchOperator { get; set; } = null!;

    /// <summary>Whether the rule is on.</summary>
    [Input("state")]
    public InputUnion<string, ScrubbingRuleEntryState>? State { get; set; }
}
