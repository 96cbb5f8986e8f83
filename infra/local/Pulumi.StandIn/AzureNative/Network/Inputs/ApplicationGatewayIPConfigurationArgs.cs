namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>The subnet that a gateway is in.</summary>
public sealed class ApplicationGatewayIPConfigurationArgs : ResourceArgs
{
    /// <summary>The name in the gateway.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }

    /// <summary>The subnet.</summary>
    [Input("subnet")]
    public Input<SubResourceArgs>? Subnet { get; set; }
}
