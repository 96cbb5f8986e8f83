namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>A port that a gateway listens on.</summary>
public sealed class ApplicationGatewayFrontendPortArgs : ResourceArgs
{
    /// <summary>The name in the gateway.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }

    /// <summary>The port.</summary>
    [Input("port")]
    public Input<int>? Port { get; set; }
}
