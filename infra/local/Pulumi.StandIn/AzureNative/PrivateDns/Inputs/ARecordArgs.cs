namespace Pulumi.AzureNative.PrivateDns.Inputs;

/// <summary>An IPv4 address of a name.</summary>
public sealed class ARecordArgs : ResourceArgs
{
    /// <summary>The address.</summary>
    [Input("ipv4Address")]
    public Input<string>? Ipv4Address { get; set; }
}
