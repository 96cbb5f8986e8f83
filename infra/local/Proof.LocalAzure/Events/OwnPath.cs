using System.Text.Json.Nodes;
using Proof.LocalAzure.Management.Types;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Events;

/// <summary>Finds the deployed edge that listens for a host name, for a data path that nobody asked for.</summary>
internal static class OwnPath
{
    /// <summary>Whether a deployed application gateway listens for a host.</summary>
    public static bool Leads(ResourceStore resources, string host) => Edge(resources, host) is not null;

    /// <summary>The options of a data path through the edge that listens for a host; null when there is none, or no gateway behind it.</summary>
    public static DataPathOptions? To(ResourceStore resources, string host)
    {
        if (Edge(resources, host) is not { } edge || Service(resources) is not { } service)
            return null;
        var subnetId = (string?)edge.Properties["gatewayIPConfigurations"]?[0]?["properties"]?["subnet"]?["id"];
        var subnet = (string?)VirtualNetworkType.Subnet(resources, subnetId)?["properties"]?["addressPrefix"];
        return subnet is null ? null : new DataPathOptions { ApplicationGatewayId = edge.Id, ApiManagementId = service.Id, EdgeSubnet = subnet };
    }

    private static ArmResource? Edge(ResourceStore resources, string host) => resources.ListAll("")
        .FirstOrDefault(resource => resource.IsOfType("Microsoft.Network/applicationGateways") && ListensFor(resource, host));

    private static bool ListensFor(ArmResource edge, string host) => (edge.Properties["httpListeners"] as JsonArray ?? [])
        .Any(listener => host.Equals((string?)listener!["properties"]?["hostName"], StringComparison.OrdinalIgnoreCase));

    // There is one in an environment.
    private static ArmResource? Service(ResourceStore resources) => resources.ListAll("").FirstOrDefault(resource => resource.IsOfType("Microsoft.ApiManagement/service"));
}
