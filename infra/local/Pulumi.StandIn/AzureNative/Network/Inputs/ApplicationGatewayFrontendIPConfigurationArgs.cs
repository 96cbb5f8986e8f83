namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>An address that a gateway listens on.</summary>
public sealed class ApplicationGatewayFrontendIPConfigurationArgs : ResourceArgs
{
    /// <summary>The name in the gateway.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }

    /// <summary>The public address.</summary>
    [Input("publicIPAddress")]
    public Input<SubResourceArgs>? PublicIPAddress { get; set; }
}
