namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>Where a listener leads.</summary>
public sealed class ApplicationGatewayRequestRoutingRuleArgs : ResourceArgs
{
    /// <summary>The listener.</summary>
    [Input("httpListener")]
    public Input<SubResourceArgs>? HttpListener { get; set; }

    /// <summary>The name in the gateway.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }

    /// <summary>1 to 20000; the lowest is asked first.</summary>
    [Input("priority")]
    public Input<int>? Priority { get; set; }

    /// <summary>Whether the path matters.</summary>
    [Input("ruleType")]
    public InputUnion<string, ApplicationGatewayRequestRoutingRuleType>? RuleType { get; set; }

    /// <summary>Which path leads where.</summary>
    [Input("urlPathMap")]
    public Input<SubResourceArgs>? UrlPathMap { get; set; }
}
