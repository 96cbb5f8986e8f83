using Proof.Partners.Addresses;
using Proof.Partners.Model;

namespace Proof.Infra.Settings;

/// <summary>The configuration of a stack with the role <c>platform</c>: what partner access stands on.</summary>
internal sealed record PlatformSettings : StackSettings
{
    /// <summary>What every resource's name starts with (<c>namePrefix</c>). Default: <c>proof</c>.</summary>
    public required string NamePrefix { get; init; }

    /// <summary>The Azure region (<c>location</c>).</summary>
    public required string Location { get; init; }

    /// <summary>The Microsoft Entra tenant that guards the vault (<c>tenantId</c>).</summary>
    public required string TenantId { get; init; }

    /// <summary>Who API Management says publishes the API (<c>publisherName</c>).</summary>
    public required string PublisherName { get; init; }

    /// <summary>Where API Management sends its notices (<c>publisherEmail</c>).</summary>
    public required string PublisherEmail { get; init; }

    /// <summary>The tier of API Management (<c>gatewayTier</c>): the two that can live inside a virtual network.</summary>
    public required string GatewayTier { get; init; }

    /// <summary>How many units of that tier (<c>gatewayUnits</c>), 1 to 31. Default: 1.</summary>
    public required int GatewayUnits { get; init; }

    /// <summary>
    /// Whether a deleted vault or secret is kept until its retention ends, come what may (<c>purgeProtection</c>). Default: true. It can
    /// never be turned off again for a vault that has it.
    /// </summary>
    public required bool PurgeProtection { get; init; }

    /// <summary>
    /// Whether Pulumi refuses to delete or replace what the platform cannot do without (<c>protect</c>). Default: true.
    /// </summary>
    public required bool Protect { get; init; }

    /// <summary>For how many days logs are kept (<c>logRetentionDays</c>), 30 to 730: Log Analytics' limits. Default: 30.</summary>
    public required int LogRetentionDays { get; init; }

    /// <summary>The addresses of the edge itself (<c>edgeSubnet</c>): the gate trusts only peers in it.</summary>
    public required Cidr EdgeSubnet { get; init; }

    /// <summary>The addresses of the gateway (<c>gatewaySubnet</c>).</summary>
    public required Cidr GatewaySubnet { get; init; }

    /// <summary>The addresses of the virtual network (<c>networkRange</c>), which holds both subnets.</summary>
    public required Cidr NetworkRange { get; init; }

    /// <summary>The host name that partners call (<c>partnersHost</c>): the edge listens for it, and so does the gateway.</summary>
    public required string PartnersHost { get; init; }

    /// <summary>The host name that events are handed over at (<c>relayHost</c>), of which partners know nothing.</summary>
    public required string RelayHost { get; init; }

    /// <summary>
    /// The id of the vault with the hosts' certificates (<c>certificateVaultId</c>). It is there already, and whoever renews certificates
    /// keeps it.
    /// </summary>
    public required string CertificateVaultId { get; init; }

    /// <summary>The name of the certificate of <see cref="PartnersHost"/> in that vault (<c>partnersCertificate</c>).</summary>
    public required string PartnersCertificate { get; init; }

    /// <summary>The name of the certificate of <see cref="RelayHost"/> in that vault (<c>relayCertificate</c>).</summary>
    public required string RelayCertificate { get; init; }

    /// <summary>
    /// Whether partners are let in (<c>edge</c>): when closed, the firewall blocks every one of them, whoever it is. Default: open.
    /// </summary>
    public required bool EdgeIsOpen { get; init; }

    /// <summary>The stack whose firewall policy the partners' listener has (<c>partnersStack</c>). Default: the environment's name.</summary>
    public required string PartnersStack { get; init; }

    /// <summary>
    /// The object id of whoever deploys the partners' stack (<c>deployerId</c>), to get the roles for that; null when it has them already.
    /// </summary>
    public required string? DeployerId { get; init; }

    /// <summary>The object id of the backend's identity (<c>backendId</c>), to get the roles to read records and to publish events; null when it has them already.</summary>
    public required string? BackendId { get; init; }

    /// <summary>What the resources are called.</summary>
    public PlatformNames Names => new(NamePrefix, EnvironmentName);

    /// <summary>Reads the keys of this role; what is wrong is remembered by the reader.</summary>
    public static PlatformSettings Read(ConfigReader config, ProofEnvironment environment)
    {
        var settings = ReadKeys(config, environment);
        SubnetCheck.Check(config, settings);
        if (settings.RelayHost.Length > 0 && settings.RelayHost == settings.PartnersHost)
            config.Refuse("relayHost", $"is {settings.RelayHost}, as proof-infra:partnersHost is; each must have a name of its own.");
        return settings;
    }

    private static PlatformSettings ReadKeys(ConfigReader config, ProofEnvironment environment) => new()
    {
        Environment = environment,
        ManagedRules = config.ManagedRules(),
        NamePrefix = config.Text("namePrefix", Patterns.NamePrefix, "2 to 10 lower-case letters and digits that begin with a letter", "proof"),
        Location = config.Text("location", Patterns.Location, "an Azure region such as westeurope"),
        TenantId = config.Text("tenantId", Patterns.Guid, "the GUID of the Microsoft Entra tenant, in lower case"),
        PublisherName = config.Text("publisherName", Patterns.Line, "a name of at most 100 characters"),
        PublisherEmail = config.Text("publisherEmail", Patterns.Email, "an e-mail address"),
        GatewayTier = config.Choice("gatewayTier", ("Developer", "Developer"), ("Premium", "Premium")),
        GatewayUnits = config.Number("gatewayUnits", 1, 31, 1),
        PurgeProtection = config.Flag("purgeProtection", true),
        Protect = config.Flag("protect", true),
        LogRetentionDays = config.Number("logRetentionDays", 30, 730, 30),
        EdgeSubnet = config.Range("edgeSubnet"),
        GatewaySubnet = config.Range("gatewaySubnet"),
        NetworkRange = config.Range("networkRange"),
        PartnersHost = config.Text("partnersHost", Patterns.HostName, "a host name in lower case such as api.proof.example"),
        RelayHost = config.Text("relayHost", Patterns.HostName, "a host name in lower case such as relay.proof.example"),
        CertificateVaultId = config.Text("certificateVaultId", Patterns.VaultId, "the resource id of a Key Vault"),
        PartnersCertificate = config.Text("partnersCertificate", Patterns.SecretName, "the name of a certificate: letters, digits and hyphens"),
        RelayCertificate = config.Text("relayCertificate", Patterns.SecretName, "the name of a certificate: letters, digits and hyphens"),
        EdgeIsOpen = config.Choice("edge", true, ("open", true), ("closed", false)),
        PartnersStack = config.Text(
            "partnersStack",
            Patterns.StackName,
            "the name of a stack",
            environment == ProofEnvironment.Production ? "production" : "sandbox"),
        DeployerId = config.OptionalText("deployerId", Patterns.Guid, "the GUID of a service principal, in lower case"),
        BackendId = config.OptionalText("backendId", Patterns.Guid, "the GUID of a service principal, in lower case"),
    };
}
