namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>An address of a backend.</summary>
public sealed class ApplicationGatewayBackendAddressArgs : ResourceArgs
{
    /// <summary>Its name.</summary>
    [Input("fqdn")]
    public Input<string>? Fqdn { get; set; }
}
