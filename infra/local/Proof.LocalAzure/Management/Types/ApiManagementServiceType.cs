using System.Text.Json.Nodes;
using Proof.LocalAzure.Edge;
using Proof.LocalAzure.Management.Shapes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Types;

/// <summary>An API Management service. It is there at once; in Azure creating one takes 45 minutes.</summary>
internal sealed class ApiManagementServiceType(LocalAzureOptions options) : ResourceType
{
    // Scale units (API Management limits, 2025-09 and 2026-02). Isolated has no published number.
    private static readonly Dictionary<string, (int Min, int Max)> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Consumption"] = (0, 0),
        ["Developer"] = (1, 1),
        ["Basic"] = (1, 2),
        ["Standard"] = (1, 4),
        ["Premium"] = (1, 31),
        ["BasicV2"] = (1, 10),
        ["StandardV2"] = (1, 10),
        ["PremiumV2"] = (1, 30),
        ["Isolated"] = (1, int.MaxValue),
    };

    /// <inheritdoc/>
    public override string Type => "Microsoft.ApiManagement/service";

    /// <inheritdoc/>
    public override IReadOnlyList<string> ApiVersions => ApiManagement.ApiVersions;

    private static readonly Shape HostName = Shape.Object(
        ("type!", Shape.OneOf("Proxy")),
        ("hostName!", Shape.Text(1, 253)),
        ("certificateSource", Shape.OneOf("KeyVault")),
        ("keyVaultId!", Shape.Text(1)),
        ("identityClientId", Shape.Text(1)),
        ("defaultSslBinding", Shape.Bool),
        ("negotiateClientCertificate", Shape.Bool));

    // API specification 2024-05-01, parameter serviceName
    /// <inheritdoc/>
    public override NameRule NameRule { get; } = new(
        "[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?", 1, 50, "1 to 50 letters, digits and '-', a letter first, no '-' at the end");

    /// <inheritdoc/>
    public override ObjectShape Body { get; } = Shape.Object(
        ("location!", Shape.Text(1)),
        ("tags", Shape.Tags),
        ("identity", Shape.Object(
            ("type!", Shape.OneOf("SystemAssigned", "UserAssigned", "SystemAssigned, UserAssigned", "None")),
            ("principalId", Shape.Text()), ("tenantId", Shape.Text()), ("userAssignedIdentities", UserAssignedIdentities.Shape))),
        ("zones", Shape.ListOf(Shape.Text(1))),
        ("sku!", Shape.Object(("name!", Shape.OneOf([.. Units.Keys])), ("capacity!", Shape.Integer(0)))),
        ("properties!", Shape.Object(
            ("publisherEmail!", Shape.Text(1, 100)),
            ("publisherName!", Shape.Text(1, 100)),
            ("additionalLocations", Shape.Anything),
            ("apiVersionConstraint", Shape.Anything),
            ("certificates", Shape.Anything),
            ("configurationApi", Shape.Anything),
            ("customProperties", Shape.Anything),
            ("developerPortalStatus", Shape.OneOf("Enabled", "Disabled")),
            ("disableGateway", Shape.Bool),
            ("enableClientCertificate", Shape.Bool),
            ("hostnameConfigurations", Shape.ListOf(HostName)),
            ("legacyPortalStatus", Shape.OneOf("Enabled", "Disabled")),
            ("natGatewayState", Shape.OneOf("Enabled", "Disabled")),
            ("notificationSenderEmail", Shape.Text(0, 100)),
            ("publicIpAddressId", Shape.Text()),
            ("publicNetworkAccess", Shape.OneOf("Enabled", "Disabled")),
            ("restore", Shape.Bool),
            ("virtualNetworkConfiguration", Shape.Object(("subnetResourceId", Shape.Text()))),
            ("virtualNetworkType", Shape.OneOf("None", "External", "Internal")))));

    /// <inheritdoc/>
    public override IReadOnlyList<string> ReadOnlyProperties { get; } =
    [
        "provisioningState", "targetProvisioningState", "createdAtUtc", "gatewayUrl", "gatewayRegionalUrl", "portalUrl", "developerPortalUrl",
        "managementApiUrl", "scmUrl", "publicIPAddresses", "privateIPAddresses", "outboundPublicIPAddresses", "platformVersion",
        "privateEndpointConnections",
    ];

    /// <inheritdoc/>
    public override bool IsLongRunning => true;

    /// <inheritdoc/>
    public override void Check(ResourceChange change)
    {
        Regions.Settle(change);
        var sku = change.Body["sku"]!;
        var (min, max) = Units[(string)sku["name"]!];
        if ((double)sku["capacity"]! < min || (double)sku["capacity"]! > max)
            throw new ArmException(400, "InvalidParameters", $"sku.capacity of {(string)sku["name"]!} must be between {min} and {max} units.");
        CheckNetwork(change, (string)sku["name"]!);
        UserAssignedIdentities.Check(change);
        CheckHostNames(change);
        if (change.Before is null && change.Resources.FindByName($"/subscriptions/{change.Id.SubscriptionId}", Type, change.Id.Name) is not null)
            throw new ArmException(409, "ServiceAlreadyExists",
                $"An API Management service named '{change.Id.Name}' already exists in another resource group. The names are unique in all of Azure.");
    }

    /// <inheritdoc/>
    public override void Complete(ResourceChange change)
    {
        base.Complete(change);
        var name = change.Id.Name.ToLowerInvariant();
        change.Properties["targetProvisioningState"] = "";
        change.Properties["gatewayUrl"] = $"https://{name}.azure-api.net";
        change.Properties["managementApiUrl"] = $"https://{name}.management.azure-api.net";
        change.Properties["developerPortalUrl"] = $"https://{name}.developer.azure-api.net";
        change.Properties["scmUrl"] = $"https://{name}.scm.azure-api.net";
        change.Default("virtualNetworkType", "None");
        if (SubnetId(change) is { } subnet && IsIn(change, "Internal"))
            change.Properties["privateIPAddresses"] = new JsonArray(FirstAddress(change, subnet));
        Identities.Complete(change, options.TenantId);
        UserAssignedIdentities.Complete(change);
        change.Default("publicNetworkAccess", "Enabled");
        change.Default("notificationSenderEmail", "apimgmt-noreply@mail.windowsazure.com");
    }

    // Page on deploying API Management to a virtual network: Developer and Premium, in a subnet with a network security group
    private static void CheckNetwork(ResourceChange change, string tier)
    {
        if (change.Text("virtualNetworkType") is null || IsIn(change, "None"))
            return;
        if (!tier.Equals("Developer", StringComparison.OrdinalIgnoreCase) && !tier.Equals("Premium", StringComparison.OrdinalIgnoreCase))
            throw new ArmException(400, "InvalidParameters", $"The tier {tier} cannot be in a virtual network; Developer and Premium can.");
        var subnet = VirtualNetworkType.Subnet(change.Resources, SubnetId(change))
            ?? throw new ArmException(400, "InvalidParameters", "properties.virtualNetworkConfiguration.subnetResourceId must be the id of a subnet that exists.");
        if (subnet["properties"]!["networkSecurityGroup"] is null)
            throw new ArmException(400, "NetworkSecurityGroupMissing", $"The subnet '{(string?)subnet["name"]}' has no network security group. API Management needs one on its subnet.");
    }

    // Page on custom domain names: an identity that is there before the service reads the certificate, so the service's own one cannot.
    private static void CheckHostNames(ResourceChange change)
    {
        var hosts = (change.Properties["hostnameConfigurations"] as JsonArray ?? []).Select(host => host!.AsObject()).ToList();
        foreach (var host in hosts)
        {
            CertificateSecret.Check((string)host["keyVaultId"]!, "keyVaultId of a host name");
            if ((string?)host["identityClientId"] is { } client && !UserAssignedIdentities.ClientIds(change).Contains(client))
                throw new ArmException(400, "InvalidParameters", $"identityClientId of the host name {(string)host["hostName"]!} is not the client id of an identity of the service.");
            if (change.Before is null && host["identityClientId"] is null)
                throw new ArmException(400, "InvalidParameters", $"The host name {(string)host["hostName"]!} needs an identityClientId: the service's own identity has no rights before it exists.");
        }

        if (hosts.DistinctBy(host => ((string)host["hostName"]!).ToUpperInvariant()).Count() < hosts.Count)
            throw new ArmException(400, "InvalidParameters", "Two host names are the same.");
        if (hosts.Count > 0 && hosts.Count(host => (bool?)host["defaultSslBinding"] == true) != 1)
            throw new ArmException(400, "InvalidParameters", "One host name, and only one, must have defaultSslBinding.");
    }

    private static bool IsIn(ResourceChange change, string mode) => string.Equals(change.Text("virtualNetworkType"), mode, StringComparison.OrdinalIgnoreCase);

    private static string? SubnetId(ResourceChange change) => (string?)change.Properties["virtualNetworkConfiguration"]?["subnetResourceId"];

    private static string FirstAddress(ResourceChange change, string subnetId) =>
        EdgeSubnet.GetEdgeAddress((string)VirtualNetworkType.Subnet(change.Resources, subnetId)!["properties"]!["addressPrefix"]!);
}
