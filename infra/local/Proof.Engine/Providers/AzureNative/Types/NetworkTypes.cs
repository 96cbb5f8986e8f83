namespace Proof.Engine.Providers.AzureNative.Types;

/// <summary>The types of the module <c>network</c>.</summary>
internal static class NetworkTypes
{
    /// <summary>A web application firewall policy of Application Gateway.</summary>
    public static NativeType WebApplicationFirewallPolicy { get; } = new()
    {
        Token = "azure-native:network:WebApplicationFirewallPolicy",
        ApiVersion = "2024-05-01",
        Path = ResourcesTypes.Group + "/providers/Microsoft.Network/applicationGatewayWebApplicationFirewallPolicies/{policyName}",
        Body = ["location", "tags"],
        Properties = ["customRules", "managedRules", "policySettings"],
        Required = ["managedRules", "managedRules.managedRuleSets"],
    };
}
