using System.Collections.Immutable;
using Proof.Infra.Settings;
using Pulumi;
using ApiManagement = Pulumi.AzureNative.ApiManagement;
using AppConfiguration = Pulumi.AzureNative.AppConfiguration;
using KeyVault = Pulumi.AzureNative.KeyVault;
using Resources = Pulumi.AzureNative.Resources;

namespace Proof.Infra.Components;

/// <summary>What partner access stands on: resource group, network, Key Vault, App Configuration, API Management, Event Grid, logs, and who may do what there.</summary>
internal sealed class Platform : ComponentResource
{
    /// <summary>Registers the platform of an environment.</summary>
    /// <param name="settings">The stack's configuration.</param>
    /// <param name="partnersPolicyId">The firewall policy of the partners' listener; null for the one that blocks everybody.</param>
    public Platform(PlatformSettings settings, string? partnersPolicyId)
        : base("proof:infra:Platform", settings.EnvironmentName)
    {
        var options = Lasting.Under(this, settings);
        ResourceGroup = new Resources.ResourceGroup(
            "resource-group",
            new Resources.ResourceGroupArgs { ResourceGroupName = settings.Names.ResourceGroup, Location = settings.Location },
            options);
        Vault = new KeyVault.Vault(
            "vault",
            new KeyVault.VaultArgs
            {
                ResourceGroupName = ResourceGroup.Name,
                VaultName = settings.Names.Vault,
                Location = settings.Location,
                Properties = new KeyVault.Inputs.VaultPropertiesArgs
                {
                    TenantId = settings.TenantId,
                    Sku = new KeyVault.Inputs.SkuArgs { Family = KeyVault.SkuFamily.A, Name = KeyVault.SkuName.Standard },
                    EnableRbacAuthorization = true,
                    EnableSoftDelete = true,
                    // Azure takes true or nothing: protection cannot be turned off.
                    EnablePurgeProtection = settings.PurgeProtection ? true : (Input<bool>?)null,
                },
            },
            options);
        Network = new PlatformNetwork(settings, ResourceGroup.Name, this);
        var reader = new CertificateReader(settings, ResourceGroup.Name, this);
        Service = new ApiManagement.ApiManagementService(
            "api-management",
            new ApiManagement.ApiManagementServiceArgs
            {
                ResourceGroupName = ResourceGroup.Name,
                ServiceName = settings.Names.ApiManagement,
                Location = settings.Location,
                PublisherName = settings.PublisherName,
                PublisherEmail = settings.PublisherEmail,
                Sku = new ApiManagement.Inputs.ApiManagementServiceSkuPropertiesArgs { Name = settings.GatewayTier, Capacity = settings.GatewayUnits },
                Identity = new ApiManagement.Inputs.ApiManagementServiceIdentityArgs
                {
                    Type = ApiManagement.ApimIdentityType.SystemAssigned_UserAssigned,
                    UserAssignedIdentities = reader.Id.Apply(id => ImmutableDictionary<string, ApiManagement.Inputs.UserIdentityPropertiesArgs>.Empty.Add(id, new())),
                },
                HostnameConfigurations =
                {
                    Host(settings.PartnersHost, settings.PartnersCertificate, reader, isDefault: true),
                    Host(settings.RelayHost, settings.RelayCertificate, reader, isDefault: false),
                },
                // Inside the network, with a private address only: nobody gets around the edge.
                VirtualNetworkType = ApiManagement.VirtualNetworkType.Internal,
                VirtualNetworkConfiguration = new ApiManagement.Inputs.VirtualNetworkConfigurationArgs { SubnetResourceId = Network.GatewaySubnetId },
            },
            CustomResourceOptions.Merge(options, new CustomResourceOptions { DependsOn = { reader.Role } }));
        Records = new AppConfiguration.ConfigurationStore(
            "configuration",
            new AppConfiguration.ConfigurationStoreArgs
            {
                ResourceGroupName = ResourceGroup.Name,
                ConfigStoreName = settings.Names.ConfigurationStore,
                Location = settings.Location,
                Sku = new AppConfiguration.Inputs.SkuArgs { Name = "Standard" },
                // No access keys: whoever deploys or reads records does so as itself, with a role on the store.
                DisableLocalAuth = true,
                DataPlaneProxy = new AppConfiguration.Inputs.DataPlaneProxyPropertiesArgs
                {
                    AuthenticationMode = AppConfiguration.AuthenticationMode.Pass_through,
                    PrivateLinkDelegation = AppConfiguration.PrivateLinkDelegation.Disabled,
                },
                EnablePurgeProtection = settings.PurgeProtection,
            },
            options);
        Events = new PlatformEvents(settings, ResourceGroup.Name, this);
        _ = new PlatformAccess(settings, this);
        var names = new PrivateNames(settings, ResourceGroup.Name, Network.Id, Service.PrivateIPAddresses, this);
        var firewalls = new EdgeFirewalls(settings, ResourceGroup.Name, this);
        Edge = new Edge(
            settings,
            (ResourceGroup.Name, ResourceGroup.Id),
            Network,
            reader,
            firewalls,
            partnersPolicyId is null ? firewalls.ClosedId : partnersPolicyId,
            names,
            this);
        Logs = new PlatformLogs(settings, this);
        RegisterOutputs();
    }

    /// <summary>The resource group of everything in the environment.</summary>
    public Resources.ResourceGroup ResourceGroup { get; }

    /// <summary>The virtual network.</summary>
    public PlatformNetwork Network { get; }

    /// <summary>The vault with the partners' tokens.</summary>
    public KeyVault.Vault Vault { get; }

    /// <summary>The store with the partner records.</summary>
    public AppConfiguration.ConfigurationStore Records { get; }

    /// <summary>Where transaction events go on their way to partners.</summary>
    public PlatformEvents Events { get; }

    /// <summary>The gateway's service.</summary>
    public ApiManagement.ApiManagementService Service { get; }

    /// <summary>The edge.</summary>
    public Edge Edge { get; }

    /// <summary>The logs.</summary>
    public PlatformLogs Logs { get; }

    private static ApiManagement.Inputs.HostnameConfigurationArgs Host(string host, string certificate, CertificateReader reader, bool isDefault) => new()
    {
        Type = ApiManagement.HostnameType.Proxy,
        HostName = host,
        CertificateSource = ApiManagement.CertificateSource.KeyVault,
        KeyVaultId = reader.SecretId(certificate),
        IdentityClientId = reader.ClientId,
        DefaultSslBinding = isDefault,
    };
}
