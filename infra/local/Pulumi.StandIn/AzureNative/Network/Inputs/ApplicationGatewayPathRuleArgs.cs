namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>Where some paths lead.</summary>
public sealed class ApplicationGatewayPathRuleArgs : ResourceArgs
{
    [Input("paths")]
    private InputList<string>? _paths;

    /// <summary>Where to.</summary>
    [Input("backendAddressPool")]
    public Input<SubResourceArgs>? BackendAddressPool { get; set; }

    /// <summary>How it is spoken to.</summary>
    [Input("backendHttpSettings")]
    public Input<SubResourceArgs>? BackendHttpSettings { get; set; }

    /// <summary>The name in the gateway.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }

    /// <summary>The paths; <c>*</c> at the end stands for anything.</summary>
    public InputList<string> Paths
    {
        get => _paths ??= [];
        set => _paths = value;
    }

    /// <summary>What is changed on the way.</summary>
    [Input("rewriteRuleSet")]
    public Input<SubResourceArgs>? RewriteRuleSet { get; set; }
}
