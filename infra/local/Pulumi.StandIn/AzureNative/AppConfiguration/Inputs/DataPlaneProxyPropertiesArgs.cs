namespace Pulumi.AzureNative.AppConfiguration.Inputs;

/// <summary>How Resource Manager gets at the key-values of a store.</summary>
public sealed class DataPlaneProxyPropertiesArgs : ResourceArgs
{
    /// <summary>As whom: with an access key of the store, or as the caller.</summary>
    [Input("authenticationMode")]
    public InputUnion<string, AuthenticationMode>? AuthenticationMode { get; set; }

    /// <summary>Whether requests through Resource Manager's private link are let in.</summary>
    [Input("privateLinkDelegation")]
    public InputUnion<string, PrivateLinkDelegation>? PrivateLinkDelegation { get; set; }
}
