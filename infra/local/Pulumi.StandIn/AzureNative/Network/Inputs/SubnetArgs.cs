namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>A subnet of a virtual network.</summary>
public sealed class SubnetArgs : ResourceArgs
{
    /// <summary>Makes arguments with the defaults of the type.</summary>
    public SubnetArgs()
    {
        PrivateEndpointNetworkPolicies = "Disabled";
        PrivateLinkServiceNetworkPolicies = "Enabled";
    }

    /// <summary>Its range.</summary>
    [Input("addressPrefix")]
    public Input<string>? AddressPrefix { get; set; }

    /// <summary>Whether machines without an address of their own can reach the internet.</summary>
    [Input("defaultOutboundAccess")]
    public Input<bool>? DefaultOutboundAccess { get; set; }

    /// <summary>The name in the network.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }

    /// <summary>The security group that filters its traffic.</summary>
    [Input("networkSecurityGroup")]
    public Input<NetworkSecurityGroupArgs>? NetworkSecurityGroup { get; set; }

    /// <summary>Whether private endpoints in it are filtered too.</summary>
    [Input("privateEndpointNetworkPolicies")]
    public InputUnion<string, VirtualNetworkPrivateEndpointNetworkPolicies>? PrivateEndpointNetworkPolicies { get; set; }

    /// <summary>Whether private link services in it are filtered too.</summary>
    [Input("privateLinkServiceNetworkPolicies")]
    public InputUnion<string, VirtualNetworkPrivateLinkServiceNetworkPolicies>? PrivateLinkServiceNetworkPolicies { get; set; }
}
