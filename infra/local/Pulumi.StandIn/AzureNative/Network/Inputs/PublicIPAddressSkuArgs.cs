namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>The tier of a public IP address.</summary>
public sealed class PublicIPAddressSkuArgs : ResourceArgs
{
    /// <summary>The tier.</summary>
    [Input("name")]
    public InputUnion<string, PublicIPAddressSkuName>? Name { get; set; }

    /// <summary>Whether it belongs to one region or to all.</summary>
    [Input("tier")]
    public InputUnion<string, PublicIPAddressSkuTier>? Tier { get; set; }
}
