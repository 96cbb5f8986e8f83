namespace Proof.Infra.Settings;

/// <summary>
/// What the platform's resources are called in Azure. Every name is valid there for every prefix that <see cref="Patterns.NamePrefix"/>
/// takes; those of vault, store, service, domain and storage account are unique in all of Azure, so a prefix should be one's own.
/// </summary>
/// <param name="Prefix">What all names start with.</param>
/// <param name="Environment"><c>production</c> or <c>sandbox</c>.</param>
internal sealed record PlatformNames(string Prefix, string Environment)
{
    /// <summary>The resource group of everything.</summary>
    public string ResourceGroup => $"{Prefix}-{Environment}";

    /// <summary>The Key Vault.</summary>
    public string Vault => ResourceGroup + "-kv";

    /// <summary>The App Configuration store.</summary>
    public string ConfigurationStore => ResourceGroup + "-config";

    /// <summary>The API Management service.</summary>
    public string ApiManagement => ResourceGroup + "-apim";

    /// <summary>The partners' firewall policy.</summary>
    public string FirewallPolicy => ResourceGroup + "-partners";

    /// <summary>The container for events that could not be delivered.</summary>
    public const string DeadLetterContainer = "dead-letters";

    /// <summary>The Event Grid domain.</summary>
    public string EventDomain => ResourceGroup + "-events";

    /// <summary>The storage account of that container: letters and digits only, as Azure wants it, at most 10 + 10 + 4 of them.</summary>
    public string DeadLetterAccount => $"{Prefix}{Environment}blob";

    /// <summary>The virtual network.</summary>
    public string VirtualNetwork => ResourceGroup + "-vnet";

    /// <summary>The security group of the edge's subnet.</summary>
    public string EdgeSecurityGroup => ResourceGroup + "-edge-nsg";

    /// <summary>The security group of the gateway's subnet.</summary>
    public string GatewaySecurityGroup => ResourceGroup + "-gateway-nsg";

    /// <summary>The workspace that logs are kept in.</summary>
    public string LogWorkspace => ResourceGroup + "-logs";

    /// <summary>The public address of the edge.</summary>
    public string EdgeAddress => ResourceGroup + "-edge-ip";

    /// <summary>The edge: the application gateway.</summary>
    public string Edge => ResourceGroup + "-edge";

    /// <summary>The firewall policy that blocks everybody.</summary>
    public string ClosedPolicy => ResourceGroup + "-closed";

    /// <summary>The firewall policy of the relay's listener.</summary>
    public string RelayPolicy => ResourceGroup + "-relay";

    /// <summary>The identity that reads the hosts' certificates.</summary>
    public string CertificateReader => ResourceGroup + "-certificates";
}
