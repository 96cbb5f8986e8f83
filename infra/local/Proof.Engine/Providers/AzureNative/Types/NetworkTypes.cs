namespace Proof.Engine.Providers.AzureNative.Types;

/// <summary>The types of the module <c>network</c>.</summary>
internal static class NetworkTypes
{
    private const string ApiVersion = "2024-05-01";
    private const string Network = ResourcesTypes.Group + "/providers/Microsoft.Network";

    /// <summary>A web application firewall policy of Application Gateway.</summary>
    public static NativeType WebApplicationFirewallPolicy { get; } = new()
    {
        Token = "azure-native:network:WebApplicationFirewallPolicy",
        ApiVersion = ApiVersion,
        Path = Network + "/applicationGatewayWebApplicationFirewallPolicies/{policyName}",
        Body = ["location", "tags"],
        Properties = ["customRules", "managedRules", "policySettings"],
        Required = ["managedRules", "managedRules.managedRuleSets"],
    };

    /// <summary>A virtual network, with its subnets.</summary>
    public static NativeType VirtualNetwork { get; } = new()
    {
        Token = "azure-native:network:VirtualNetwork",
        ApiVersion = ApiVersion,
        Path = Network + "/virtualNetworks/{virtualNetworkName}",
        Body = ["extendedLocation", "location", "tags"],
        Properties =
        [
            "addressSpace", "bgpCommunities", "ddosProtectionPlan", "dhcpOptions", "enableDdosProtection", "enableVmProtection", "encryption",
            "flowTimeoutInMinutes", "ipAllocations", "privateEndpointVNetPolicies", "subnets", "virtualNetworkPeerings",
        ],
        FlattenedLists = ["subnets"],
    };

    /// <summary>A network security group, with its rules.</summary>
    public static NativeType NetworkSecurityGroup { get; } = new()
    {
        Token = "azure-native:network:NetworkSecurityGroup",
        ApiVersion = ApiVersion,
        Path = Network + "/networkSecurityGroups/{networkSecurityGroupName}",
        Body = ["location", "tags"],
        Properties = ["flushConnection", "securityRules"],
        FlattenedLists = ["securityRules"],
    };

    /// <summary>A public IP address.</summary>
    public static NativeType PublicIPAddress { get; } = new()
    {
        Token = "azure-native:network:PublicIPAddress",
        ApiVersion = ApiVersion,
        Path = Network + "/publicIPAddresses/{publicIpAddressName}",
        Body = ["extendedLocation", "location", "sku", "tags", "zones"],
        Properties =
        [
            "ddosSettings", "deleteOption", "dnsSettings", "idleTimeoutInMinutes", "ipAddress", "ipTags", "linkedPublicIPAddress",
            "migrationPhase", "natGateway", "publicIPAddressVersion", "publicIPAllocationMethod", "publicIPPrefix", "servicePublicIPAddress",
        ],
    };
}
