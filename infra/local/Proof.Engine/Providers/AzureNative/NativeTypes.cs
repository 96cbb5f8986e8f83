using System.Collections.Frozen;
using Proof.Engine.Providers.AzureNative.Types;

namespace Proof.Engine.Providers.AzureNative;

/// <summary>The resource types of azure-native that can be deployed. To add one: describe it in <c>Types/</c> and name it here.</summary>
internal static class NativeTypes
{
    private static readonly FrozenDictionary<string, NativeType> ByToken = new[]
    {
        ResourcesTypes.ResourceGroup,
        KeyVaultTypes.Vault,
        ApiManagementTypes.ApiManagementService,
        ApiManagementTypes.Api,
        ApiManagementTypes.ApiOperation,
        ApiManagementTypes.ApiOperationPolicy,
        ApiManagementTypes.ApiPolicy,
        ApiManagementTypes.PolicyFragment,
        ApiManagementTypes.Logger,
        ApiManagementTypes.Diagnostic,
        ApiManagementTypes.Backend,
        NetworkTypes.WebApplicationFirewallPolicy,
        NetworkTypes.VirtualNetwork,
        NetworkTypes.NetworkSecurityGroup,
        NetworkTypes.PublicIPAddress,
        ApplicationGatewayTypes.ApplicationGateway,
        PrivateDnsTypes.PrivateZone,
        PrivateDnsTypes.VirtualNetworkLink,
        PrivateDnsTypes.PrivateRecordSet,
        ManagedIdentityTypes.UserAssignedIdentity,
        AuthorizationTypes.RoleAssignment,
        AppConfigurationTypes.ConfigurationStore,
        AppConfigurationTypes.KeyValue,
        OperationalInsightsTypes.Workspace,
        MonitorTypes.DiagnosticSetting,
        EventGridTypes.Domain,
        EventGridTypes.DomainTopicEventSubscription,
        StorageTypes.StorageAccount,
        StorageTypes.BlobContainer,
    }.ToFrozenDictionary(t => t.Token, StringComparer.Ordinal);

    /// <summary>The type of that token. Throws <see cref="ProviderException"/> for one that is not known.</summary>
    public static NativeType Get(string token) => ByToken.GetValueOrDefault(token) ?? throw new ProviderException(
        $"The resource type '{token}' is not supported. Supported are: {string.Join(", ", ByToken.Keys.Order(StringComparer.Ordinal))}.");
}
