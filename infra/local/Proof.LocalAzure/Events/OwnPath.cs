using System.Text.Json.Nodes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Events;

/// <summary>Finds the edge that is deployed, for a data path that nobody asked for by name.</summary>
internal static class OwnPath
{
    /// <summary>The options of a data path through it; null when not all of it is deployed.</summary>
    public static DataPathOptions? Find(ResourceStore resources)
    {
        var policy = First(resources, "Microsoft.Network/applicationGatewayWebApplicationFirewallPolicies");
        var service = First(resources, "Microsoft.ApiManagement/service");
        var subnets = First(resources, "Microsoft.Network/virtualNetworks")?.Properties["subnets"] as JsonArray;
        if (policy is null || service is null || (string?)subnets?[0]?["properties"]?["addressPrefix"] is not { } subnet)
            return null;
        return new DataPathOptions { FirewallPolicyId = policy.Id, ApiManagementId = service.Id, EdgeSubnet = subnet };
    }

    private static ArmResource? First(ResourceStore resources, string type) => resources.ListAll("").FirstOrDefault(resource => resource.IsOfType(type));
}
