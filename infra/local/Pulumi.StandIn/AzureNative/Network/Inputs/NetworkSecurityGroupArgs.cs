namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>A network security group, as another resource refers to it.</summary>
public sealed class NetworkSecurityGroupArgs : ResourceArgs
{
    /// <summary>The resource id.</summary>
    [Input("id")]
    public Input<string>? Id { get; set; }
}
