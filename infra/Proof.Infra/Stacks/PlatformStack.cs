using Proof.Infra.Components;
using Proof.Infra.Settings;

namespace Proof.Infra.Stacks;

/// <summary>The role <c>platform</c>: what partner access stands on. It changes rarely and takes long, hence a stack of its own.</summary>
internal static class PlatformStack
{
    /// <summary>Registers the platform and returns what the partners' stack reads.</summary>
    public static IDictionary<string, object?> Define(PlatformSettings settings)
    {
        var platform = new Platform(settings);
        return new Dictionary<string, object?>
        {
            [PlatformOutputs.Location] = settings.Location,
            [PlatformOutputs.ResourceGroupName] = platform.ResourceGroup.Name,
            [PlatformOutputs.VaultId] = platform.Vault.Id,
            [PlatformOutputs.VaultUri] = platform.Vault.Properties.Apply(properties => properties.VaultUri!),
            [PlatformOutputs.ApiManagementName] = platform.Service.Name,
            [PlatformOutputs.ApiManagementId] = platform.Service.Id,
            [PlatformOutputs.ConfigurationStoreName] = platform.Records.Name,
            [PlatformOutputs.ConfigurationEndpoint] = platform.Records.Endpoint,
            [PlatformOutputs.FirewallPolicyName] = settings.Names.FirewallPolicy,
            [PlatformOutputs.EdgeAddress] = platform.Network.EdgeAddress.IpAddress,
            [PlatformOutputs.GatewayAddresses] = platform.Service.PrivateIPAddresses,
            [PlatformOutputs.EventDomainName] = platform.Events.Domain.Name,
            [PlatformOutputs.EventDomainEndpoint] = platform.Events.Domain.Endpoint,
            [PlatformOutputs.DeadLetterAccountId] = platform.Events.Account.Id,
            [PlatformOutputs.DeadLetterContainer] = platform.Events.DeadLetters.Name,
            [PlatformOutputs.PartnersHost] = settings.PartnersHost,
            [PlatformOutputs.RelayHost] = settings.RelayHost,
            [PlatformOutputs.WorkspaceId] = platform.Logs.WorkspaceId,
            [PlatformOutputs.EdgeSubnet] = settings.EdgeSubnet.ToString(),
        };
    }
}
