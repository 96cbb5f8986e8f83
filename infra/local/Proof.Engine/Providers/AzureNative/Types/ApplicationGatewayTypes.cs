namespace Proof.Engine.Providers.AzureNative.Types;

/// <summary>The application gateway of the module <c>network</c>, which is many resources in one.</summary>
internal static class ApplicationGatewayTypes
{
    /// <summary>An application gateway with all of its parts.</summary>
    public static NativeType ApplicationGateway { get; } = new()
    {
        Token = "azure-native:network:ApplicationGateway",
        ApiVersion = "2024-05-01",
        Path = ResourcesTypes.Group + "/providers/Microsoft.Network/applicationGateways/{applicationGatewayName}",
        Body = ["identity", "location", "tags", "zones"],
        ListsIdentities = true,
        Properties =
        [
            "authenticationCertificates", "autoscaleConfiguration", "backendAddressPools", "backendHttpSettingsCollection",
            "backendSettingsCollection", "customErrorConfigurations", "enableFips", "enableHttp2", "firewallPolicy",
            "forceFirewallPolicyAssociation", "frontendIPConfigurations", "frontendPorts", "gatewayIPConfigurations", "globalConfiguration",
            "httpListeners", "listeners", "loadDistributionPolicies", "privateLinkConfigurations", "probes", "redirectConfigurations",
            "requestRoutingRules", "rewriteRuleSets", "routingRules", "sku", "sslCertificates", "sslPolicy", "sslProfiles",
            "trustedClientCertificates", "trustedRootCertificates", "urlPathMaps", "webApplicationFirewallConfiguration",
        ],
        FlattenedLists =
        [
            "authenticationCertificates", "backendAddressPools", "backendHttpSettingsCollection", "backendSettingsCollection",
            "frontendIPConfigurations", "frontendPorts", "gatewayIPConfigurations", "httpListeners", "listeners", "loadDistributionPolicies",
            "privateLinkConfigurations", "probes", "redirectConfigurations", "requestRoutingRules", "rewriteRuleSets", "routingRules",
            "sslCertificates", "sslProfiles", "trustedClientCertificates", "trustedRootCertificates", "urlPathMaps", "urlPathMaps.pathRules",
        ],
    };
}
