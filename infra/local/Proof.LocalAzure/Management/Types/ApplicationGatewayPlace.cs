using System.Globalization;
using System.Text.Json.Nodes;
using Proof.LocalAzure.Edge;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Types;

/// <summary>Whether an application gateway can stand where it is put: in its subnet, and behind its public address.</summary>
internal static class ApplicationGatewayPlace
{
    // Azure keeps five addresses of every subnet (virtual network FAQ).
    private const uint Kept = 5;

    // Page on Application Gateway's infrastructure: how Azure manages gateways of version 2.
    private const int FirstManagementPort = 65200;
    private const int LastManagementPort = 65535;

    /// <summary>Refuses a place that it cannot stand at.</summary>
    public static void Check(ResourceChange change)
    {
        var id = (string)ApplicationGatewayType.Parts(change.Properties, "gatewayIPConfigurations").First()["properties"]!["subnet"]!["id"]!;
        var subnet = VirtualNetworkType.Subnet(change.Resources, id)!;
        if (VirtualNetworkType.ServiceIn(change.Resources, id) is { } service)
            throw Bad("ApplicationGatewaySubnetCannotHaveOtherResources", $"The subnet '{id}' cannot be used: {service.Id} is in it. An application gateway needs a subnet to itself.");
        var units = (double?)change.Properties["autoscaleConfiguration"]?["maxCapacity"] ?? (double?)change.Properties["sku"]!["capacity"] ?? 1;
        _ = Ipv4.TryParseRange((string)subnet["properties"]!["addressPrefix"]!, out var first, out var last);
        if (last - first + 1 - Kept < units)
            throw Bad("SubnetIsFull", string.Create(CultureInfo.InvariantCulture, $"The subnet '{id}' has {last - first + 1 - Kept} addresses, too few for {units} units."));
        if ((string?)subnet["properties"]!["networkSecurityGroup"]?["id"] is { } group && !LetsAzureManage(change.Resources.Get(group)!))
        {
            throw Bad(
                "ApplicationGatewaySubnetInboundTrafficBlockedByNetworkSecurityGroup",
                $"Network security group {group} blocks incoming internet traffic on ports {FirstManagementPort} - {LastManagementPort} to subnet {id}, "
                + $"associated with Application Gateway {change.Id}. This is not permitted for Application Gateways that have V2 Sku.");
        }

        foreach (var address in ApplicationGatewayReferences.All(change.Properties).Where(reference => reference.Member == "publicIPAddress"))
            CheckAddress(change, address.Id);
    }

    private static void CheckAddress(ResourceChange change, string id)
    {
        if (ApplicationGatewayType.UserOf(change.Resources, id) is { } user && !string.Equals(user.Id, change.Id.ToString(), StringComparison.OrdinalIgnoreCase))
            throw Bad("PublicIPAddressInUse", $"The public address {id} is in use by {user.Id}.");
    }

    // The first rule for traffic in that matches GatewayManager's traffic to these ports decides; without one, Azure's own rules deny it.
    private static bool LetsAzureManage(ArmResource group) => (group.Properties["securityRules"] as JsonArray ?? [])
        .Select(rule => rule!["properties"]!.AsObject())
        .Where(rule => Is(rule, "direction", "Inbound") && Texts(rule, "sourceAddressPrefix").Any(place => place is "*" or "Internet" or "GatewayManager") && Texts(rule, "destinationPortRange").Any(Covers))
        .OrderBy(rule => (double)rule["priority"]!)
        .FirstOrDefault() is { } first && Is(first, "access", "Allow");

    private static bool Covers(string ports) => ports == "*" || ports.Split('-') is [var first, var last]
        && int.Parse(first, NumberStyles.None, CultureInfo.InvariantCulture) <= FirstManagementPort
        && int.Parse(last, NumberStyles.None, CultureInfo.InvariantCulture) >= LastManagementPort;

    private static IEnumerable<string> Texts(JsonObject rule, string one) =>
        (rule[one] is { } single ? [(string)single!] : Array.Empty<string>()).Concat((rule[one + (one.EndsWith('x') ? "es" : "s")] as JsonArray ?? []).Select(text => (string)text!));

    private static bool Is(JsonObject rule, string member, string text) => string.Equals((string?)rule[member], text, StringComparison.OrdinalIgnoreCase);

    private static ArmException Bad(string code, string message) => new(400, code, message);
}
