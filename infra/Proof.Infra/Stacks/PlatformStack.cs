using Proof.Infra.Components;
using Proof.Infra.Settings;
using Pulumi;

namespace Proof.Infra.Stacks;

/// <summary>The role <c>platform</c>: what partner access stands on. It changes rarely and takes long, hence a stack of its own.</summary>
internal static class PlatformStack
{
    /// <summary>Registers the platform and returns what the partners' stack reads.</summary>
    public static async Task<IDictionary<string, object?>> DefineAsync(PlatformSettings settings)
    {
        var platform = new Platform(settings, await PartnersPolicyAsync(settings));
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
            [PlatformOutputs.EdgeId] = platform.Edge.Id,
            [PlatformOutputs.EdgePolicyId] = platform.Edge.PartnersPolicyId,
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

    // A stack that was never deployed has no outputs, and one that was destroyed has none any more: the edge is closed then, as it is when
    // the configuration says so.
    private static async Task<string?> PartnersPolicyAsync(PlatformSettings settings)
    {
        if (!settings.EdgeIsOpen) return null;
        var deployment = Deployment.Instance;
        var partners = new StackReference($"{deployment.OrganizationName}/{deployment.ProjectName}/{settings.PartnersStack}");
        return await partners.GetValueAsync(PartnersOutputs.FirewallPolicyId) as string;
    }
}
