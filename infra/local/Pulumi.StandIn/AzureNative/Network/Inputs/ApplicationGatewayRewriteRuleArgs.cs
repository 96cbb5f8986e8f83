namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>A change of requests on their way.</summary>
public sealed class ApplicationGatewayRewriteRuleArgs : ResourceArgs
{
    /// <summary>What is changed.</summary>
    [Input("actionSet")]
    public Input<ApplicationGatewayRewriteRuleActionSetArgs>? ActionSet { get; set; }

    /// <summary>The name in the gateway.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }

    /// <summary>The order of rules.</summary>
    [Input("ruleSequence")]
    public Input<int>? RuleSequence { get; set; }
}
