using System.Collections.Immutable;

namespace Pulumi.AzureNative.ApiManagement;

/// <summary>An API Management service. Azure API version 2024-05-01.</summary>
public class ApiManagementService : CustomResource
{
    private const string Token = "azure-native:apimanagement:ApiManagementService";

    /// <summary>Registers an API Management service.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="args">What it takes.</param>
    /// <param name="options">How the engine treats it.</param>
    public ApiManagementService(string name, ApiManagementServiceArgs args, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new ApiManagementServiceArgs(), AzureNativePackage.Complete(options))
    {
    }

    private ApiManagementService(string name, Input<string> id, CustomResourceOptions? options)
        : base(Token, name, null, AzureNativePackage.Complete(options, id))
    {
    }

    /// <summary>The version of the Azure API that made it.</summary>
    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    /// <summary>When the service was created (UTC).</summary>
    [Output("createdAtUtc")]
    public Output<string> CreatedAtUtc { get; private set; } = null!;

    /// <summary>Switches for protocols and ciphers.</summary>
    [Output("customProperties")]
    public Output<ImmutableDictionary<string, string>?> CustomProperties { get; private set; } = null!;

    /// <summary>Whether there is a developer portal.</summary>
    [Output("developerPortalStatus")]
    public Output<string?> DeveloperPortalStatus { get; private set; } = null!;

    /// <summary>The address of the developer portal.</summary>
    [Output("developerPortalUrl")]
    public Output<string> DeveloperPortalUrl { get; private set; } = null!;

    /// <summary>Whether the gateway of the main region is off.</summary>
    [Output("disableGateway")]
    public Output<bool?> DisableGateway { get; private set; } = null!;

    /// <summary>Whether clients of the Consumption tier must show a certificate.</summary>
    [Output("enableClientCertificate")]
    public Output<bool?> EnableClientCertificate { get; private set; } = null!;

    /// <summary>Changes with each change of the resource.</summary>
    [Output("etag")]
    public Output<string> Etag { get; private set; } = null!;

    /// <summary>The address of the gateway in its region.</summary>
    [Output("gatewayRegionalUrl")]
    public Output<string> GatewayRegionalUrl { get; private set; } = null!;

    /// <summary>The address of the gateway.</summary>
    [Output("gatewayUrl")]
    public Output<string> GatewayUrl { get; private set; } = null!;

    /// <summary>The managed identity.</summary>
    [Output("identity")]
    public Output<Outputs.ApiManagementServiceIdentityResponse?> Identity { get; private set; } = null!;

    /// <summary>Whether there is a legacy portal.</summary>
    [Output("legacyPortalStatus")]
    public Output<string?> LegacyPortalStatus { get; private set; } = null!;

    /// <summary>The Azure region.</summary>
    [Output("location")]
    public Output<string> Location { get; private set; } = null!;

    /// <summary>The address of the management API.</summary>
    [Output("managementApiUrl")]
    public Output<string> ManagementApiUrl { get; private set; } = null!;

    /// <summary>The name in Azure.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>Whether outgoing traffic goes through a NAT gateway.</summary>
    [Output("natGatewayState")]
    public Output<string?> NatGatewayState { get; private set; } = null!;

    /// <summary>The e-mail address that notifications come from.</summary>
    [Output("notificationSenderEmail")]
    public Output<string?> NotificationSenderEmail { get; private set; } = null!;

    /// <summary>The addresses that outgoing traffic comes from.</summary>
    [Output("outboundPublicIPAddresses")]
    public Output<ImmutableArray<string>> OutboundPublicIPAddresses { get; private set; } = null!;

    /// <summary>The version of the compute platform.</summary>
    [Output("platformVersion")]
    public Output<string> PlatformVersion { get; private set; } = null!;

    /// <summary>The address of the publisher portal.</summary>
    [Output("portalUrl")]
    public Output<string> PortalUrl { get; private set; } = null!;

    /// <summary>The addresses inside the virtual network.</summary>
    [Output("privateIPAddresses")]
    public Output<ImmutableArray<string>> PrivateIPAddresses { get; private set; } = null!;

    /// <summary>How far Azure is with it, such as <c>Succeeded</c>.</summary>
    [Output("provisioningState")]
    public Output<string> ProvisioningState { get; private set; } = null!;

    /// <summary>The public addresses.</summary>
    [Output("publicIPAddresses")]
    public Output<ImmutableArray<string>> PublicIPAddresses { get; private set; } = null!;

    /// <summary>The id of a public address of one's own.</summary>
    [Output("publicIpAddressId")]
    public Output<string?> PublicIpAddressId { get; private set; } = null!;

    /// <summary>Whether the public endpoint is open.</summary>
    [Output("publicNetworkAccess")]
    public Output<string?> PublicNetworkAccess { get; private set; } = null!;

    /// <summary>The e-mail address of the publisher.</summary>
    [Output("publisherEmail")]
    public Output<string> PublisherEmail { get; private set; } = null!;

    /// <summary>The name of the publisher.</summary>
    [Output("publisherName")]
    public Output<string> PublisherName { get; private set; } = null!;

    /// <summary>Whether to restore a deleted service of the same name.</summary>
    [Output("restore")]
    public Output<bool?> Restore { get; private set; } = null!;

    /// <summary>The address of the configuration repository.</summary>
    [Output("scmUrl")]
    public Output<string> ScmUrl { get; private set; } = null!;

    /// <summary>The tier and size.</summary>
    [Output("sku")]
    public Output<Outputs.ApiManagementServiceSkuPropertiesResponse> Sku { get; private set; } = null!;

    /// <summary>Tags: keys and values of one's own.</summary>
    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    /// <summary>Where Azure is going with it.</summary>
    [Output("targetProvisioningState")]
    public Output<string> TargetProvisioningState { get; private set; } = null!;

    /// <summary>The Azure resource type.</summary>
    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    /// <summary>Whether and how the service is in a virtual network.</summary>
    [Output("virtualNetworkType")]
    public Output<string?> VirtualNetworkType { get; private set; } = null!;

    /// <summary>The availability zones.</summary>
    [Output("zones")]
    public Output<ImmutableArray<string>> Zones { get; private set; } = null!;

    /// <summary>Reads an existing one; it is not managed.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="id">The Azure resource id.</param>
    /// <param name="options">How the engine treats it.</param>
    public static ApiManagementService Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}
