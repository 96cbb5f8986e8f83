namespace Pulumi.AzureNative.ApiManagement.Inputs;

/// <summary>The subnet that a service is in.</summary>
public sealed class VirtualNetworkConfigurationArgs : ResourceArgs
{
    /// <summary>The resource id of the subnet.</summary>
    [Input("subnetResourceId")]
    public Input<string>? SubnetResourceId { get; set; }
}
