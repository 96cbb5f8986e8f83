using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Proof.Infra.Stacks;

namespace Proof.Infra.Settings;

/// <summary>
/// Something that the partners' stack must know of its platform: an output of the platform's stack, or a key of the configuration with the
/// same name where the platform is managed elsewhere.
/// </summary>
/// <param name="Name">The name of the output and of the key.</param>
/// <param name="Read">Reads the key.</param>
internal sealed record PlatformValue(string Name, Func<ConfigReader, string> Read)
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<PlatformValue> All { get; } =
    [
        Text(PlatformOutputs.Location, Patterns.Location, "an Azure region such as westeurope"),
        Text(PlatformOutputs.ResourceGroupName, Patterns.ResourceGroup, "the name of a resource group"),
        Text(PlatformOutputs.VaultId, Patterns.VaultId, "the resource id of a Key Vault"),
        Text(PlatformOutputs.VaultUri, Patterns.VaultUri, "the address of a Key Vault with a slash at the end, such as https://acme-kv.vault.azure.net/"),
        Text(PlatformOutputs.ApiManagementName, Patterns.ApiManagement, "the name of an API Management service"),
        Text(PlatformOutputs.ConfigurationStoreName, Patterns.ConfigurationStore, "the name of an App Configuration store"),
        Text(PlatformOutputs.FirewallPolicyName, Patterns.NetworkName, "a name for the partners' firewall policy"),
        new(PlatformOutputs.EdgeSubnet, config => config.Range(PlatformOutputs.EdgeSubnet).ToString()),
        Text(PlatformOutputs.PartnersHost, Patterns.HostName, "a host name in lower case such as api.proof.example"),
        Text(PlatformOutputs.RelayHost, Patterns.HostName, "a host name in lower case such as relay.proof.example"),
        Text(PlatformOutputs.EventDomainName, Patterns.EventDomain, "the name of an Event Grid domain"),
        Text(PlatformOutputs.DeadLetterAccountId, Patterns.StorageAccountId, "the resource id of a storage account"),
        Text(PlatformOutputs.DeadLetterContainer, Patterns.Container, "the name of a container in that account"),
    ];

    private static PlatformValue Text(string name, Regex pattern, string words) => new(name, config => config.Text(name, pattern, words));
}
