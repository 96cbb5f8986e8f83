namespace Pulumi.AzureNative.ApiManagement;

/// <summary>What an <see cref="ApiManagementService"/> takes.</summary>
public sealed class ApiManagementServiceArgs : ResourceArgs
{
    [Input("customProperties")]
    private InputMap<string>? _customProperties;

    [Input("hostnameConfigurations")]
    private InputList<Inputs.HostnameConfigurationArgs>? _hostnameConfigurations;

    [Input("tags")]
    private InputMap<string>? _tags;

    [Input("zones")]
    private InputList<string>? _zones;

    /// <summary>Makes arguments with the defaults of the type.</summary>
    public ApiManagementServiceArgs()
    {
        DeveloperPortalStatus = "Enabled";
        DisableGateway = false;
        EnableClientCertificate = false;
        LegacyPortalStatus = "Enabled";
        NatGatewayState = "Disabled";
        Restore = false;
        VirtualNetworkType = "None";
    }

    /// <summary>Switches for protocols and ciphers.</summary>
    public InputMap<string> CustomProperties
    {
        get => _customProperties ??= [];
        set => _customProperties = value;
    }

    /// <summary>Whether there is a developer portal.</summary>
    [Input("developerPortalStatus")]
    public InputUnion<string, DeveloperPortalStatus>? DeveloperPortalStatus { get; set; }

    /// <summary>Whether the gateway of the main region is off.</summary>
    [Input("disableGateway")]
    public Input<bool>? DisableGateway { get; set; }

    /// <summary>Whether clients of the Consumption tier must show a certificate.</summary>
    [Input("enableClientCertificate")]
    public Input<bool>? EnableClientCertificate { get; set; }

    /// <summary>Host names of one's own.</summary>
    public InputList<Inputs.HostnameConfigurationArgs> HostnameConfigurations
    {
        get => _hostnameConfigurations ??= [];
        set => _hostnameConfigurations = value;
    }

    /// <summary>The managed identity.</summary>
    [Input("identity")]
    public Input<Inputs.ApiManagementServiceIdentityArgs>? Identity { get; set; }

    /// <summary>Whether there is a legacy portal.</summary>
    [Input("legacyPortalStatus")]
    public InputUnion<string, LegacyPortalStatus>? LegacyPortalStatus { get; set; }

    /// <summary>The Azure region.</summary>
    [Input("location")]
    public Input<string>? Location { get; set; }

    /// <summary>Whether outgoing traffic goes through a NAT gateway.</summary>
    [Input("natGatewayState")]
    public InputUnion<string, NatGatewayState>? NatGatewayState { get; set; }

    /// <summary>The e-mail address that notifications come from.</summary>
    [Input("notificationSenderEmail")]
    public Input<string>? NotificationSenderEmail { get; set; }

    /// <summary>The id of a public address of one's own.</summary>
    [Input("publicIpAddressId")]
    public Input<string>? PublicIpAddressId { get; set; }

    /// <summary>Whether the public endpoint is open.</summary>
    [Input("publicNetworkAccess")]
    public InputUnion<string, PublicNetworkAccess>? PublicNetworkAccess { get; set; }

    /// <summary>The e-mail address of the publisher.</summary>
    [Input("publisherEmail", required: true)]
    public Input<string> PublisherEmail { get; set; } = null!;

    /// <summary>The name of the publisher.</summary>
    [Input("publisherName", required: true)]
    public Input<string> PublisherName { get; set; } = null!;

    /// <summary>The resource group that it belongs to.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>Whether to restore a deleted service of the same name.</summary>
    [Input("restore")]
    public Input<bool>? Restore { get; set; }

    /// <summary>The name in Azure, unique in the world; by default the resource's name with eight random hex digits.</summary>
    [Input("serviceName")]
    public Input<string>? ServiceName { get; set; }

    /// <summary>The tier and size.</summary>
    [Input("sku", required: true)]
    public Input<Inputs.ApiManagementServiceSkuPropertiesArgs> Sku { get; set; } = null!;

    /// <summary>Tags: keys and values of one's own.</summary>
    public InputMap<string> Tags
    {
        get => _tags ??= [];
        set => _tags = value;
    }

    /// <summary>The subnet that the service is in.</summary>
    [Input("virtualNetworkConfiguration")]
    public Input<Inputs.VirtualNetworkConfigurationArgs>? VirtualNetworkConfiguration { get; set; }

    /// <summary>Whether and how the service is in a virtual network.</summary>
    [Input("virtualNetworkType")]
    public InputUnion<string, VirtualNetworkType>? VirtualNetworkType { get; set; }

    /// <summary>The availability zones.</summary>
    public InputList<string> Zones
    {
        get => _zones ??= [];
        set => _zones = value;
    }
}
