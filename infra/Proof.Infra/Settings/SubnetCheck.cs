using Proof.Partners.Addresses;

namespace Proof.Infra.Settings;

/// <summary>Whether network and subnets go together.</summary>
internal static class SubnetCheck
{
    // Page on Application Gateway's infrastructure: a v2 subnet should be at least a /26. API Management's page on virtual networks: /29 is
    // the smallest that works, and leaves no room for more units or for an upgrade; hence the same for both.
    private const int LongestPrefix = 26;

    private static readonly Cidr[] PrivateUse = [Cidr.Of(0x0A000000, 8), Cidr.Of(0xAC100000, 12), Cidr.Of(0xC0A80000, 16)];

    /// <summary>Has the reader remember every fault. Ranges that could not be read are passed over.</summary>
    public static void Check(ConfigReader config, PlatformSettings settings)
    {
        var (network, edge, gateway) = (settings.NetworkRange, settings.EdgeSubnet, settings.GatewaySubnet);
        if (new[] { network, edge, gateway }.Any(range => range == default)) return;
        if (!PrivateUse.Any(range => range.Contains(network)))
        {
            config.Refuse("networkRange", $"is {network}; it must be inside 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16.");
            return;
        }

        foreach (var (key, subnet) in new[] { ("edgeSubnet", edge), ("gatewaySubnet", gateway) })
        {
            if (!network.Contains(subnet)) config.Refuse(key, $"is {subnet}; it must be inside proof-infra:networkRange, {network}.");
            else if (subnet.PrefixLength > LongestPrefix) config.Refuse(key, $"is {subnet}; it must be a /{LongestPrefix} or wider.");
        }

        if (edge.Overlaps(gateway)) config.Refuse("gatewaySubnet", $"is {gateway}; it must not overlap proof-infra:edgeSubnet, {edge}.");
    }
}
