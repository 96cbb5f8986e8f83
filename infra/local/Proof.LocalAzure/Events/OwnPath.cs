using Proof.LocalAzure.Management.Types;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Events;

/// <summary>Finds the edge that is deployed, for a data path that nobody asked for by name.</summary>
internal static class OwnPath
{
    /// <summary>The options of a data path through it; null when not all of it is deployed.</summary>
    public static DataPathOptions? Find(ResourceStore resources)
    {
        if (First(resources, "Microsoft.Network/applicationGateways") is not { } gateway || First(resources, "Microsoft.ApiManagement/service") is not { } service)
            return null;
        var subnet = VirtualNetworkType.Subnet(resources, (string?)gateway.Properties["gatewayIPConfigurations"]![0]!["properties"]!["subnet"]!["id"]);
        return (string?)subnet?["properties"]!["addressPrefix"] is { } range
            ? new DataPathOptions { ApplicationGatewayId = gateway.Id, ApiManagementId = service.Id, EdgeSubnet = range }
            : null;
    }

    private static ArmResource? First(ResourceStore resources, string type) => resources.ListAll("").FirstOrDefault(resource => resource.IsOfType(type));
}
