using System.Text.Json.Nodes;
using Proof.LocalAzure.Edge;
using Proof.LocalAzure.Management.Shapes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Types;

/// <summary>A virtual network with its subnets. Subnets are written with their network only, and no traffic is filtered by security groups.</summary>
internal sealed class VirtualNetworkType : ResourceType
{
    /// <summary>The versions of Microsoft.Network's API that clients use.</summary>
    public static IReadOnlyList<string> Versions { get; } = ["2022-07-01", "2023-11-01", "2024-05-01", "2025-05-01"];

    // Azure virtual network FAQ: the smallest subnet is a /29
    private const uint SmallestSubnet = 8;

    private static readonly NameRule SubnetName = Name(1, 80);

    /// <inheritdoc/>
    public override string Type => "Microsoft.Network/virtualNetworks";

    /// <inheritdoc/>
    public override IReadOnlyList<string> ApiVersions => Versions;

    /// <inheritdoc/>
    public override NameRule NameRule { get; } = Name(2, 64);

    /// <inheritdoc/>
    public override string InvalidBodyCode => "InvalidRequestFormat";

    /// <inheritdoc/>
    public override ObjectShape Body { get; } = Shape.Object(
        ("location!", Shape.Text(1)),
        ("tags", Shape.Tags),
        ("properties!", Shape.Object(
            ("addressSpace!", Shape.Object(("addressPrefixes!", Shape.ListOf(Shape.Text(1), min: 1)))),
            ("enableDdosProtection", Shape.Bool),
            ("enableVmProtection", Shape.Bool),
            ("subnets", Shape.ListOf(Shape.Object(
                ("name!", Shape.Text(1)),
                ("properties!", Shape.Object(
                    ("addressPrefix!", Shape.Text(1)),
                    ("defaultOutboundAccess", Shape.Bool),
                    ("networkSecurityGroup", Shape.Object(("id!", Shape.Text(1)))),
                    ("privateEndpointNetworkPolicies", Shape.OneOf("Enabled", "Disabled", "NetworkSecurityGroupEnabled", "RouteTableEnabled")),
                    ("privateLinkServiceNetworkPolicies", Shape.OneOf("Enabled", "Disabled"))))))))));

    /// <inheritdoc/>
    public override IReadOnlyList<string> ReadOnlyProperties { get; } = ["provisioningState", "resourceGuid"];

    /// <inheritdoc/>
    public override bool IsLongRunning => true;

    /// <summary>The rule for names of this namespace (resource name rules of Azure Resource Manager).</summary>
    public static NameRule Name(int min, int max) => new(
        @"[a-zA-Z0-9](?:[\w.-]*\w)?", min, max, $"{min} to {max} letters, digits, '_', '.' and '-', beginning with a letter or digit and not ending with '.' or '-'");

    /// <summary>A subnet by its id; null when there is none.</summary>
    public static JsonObject? Subnet(ResourceStore resources, string? id)
    {
        var end = id?.LastIndexOf("/subnets/", StringComparison.OrdinalIgnoreCase) ?? -1;
        return end < 0 || resources.Get(id![..end]) is not { } network ? null : Subnets(network.Properties)
            .FirstOrDefault(subnet => string.Equals((string?)subnet["name"], id[(end + "/subnets/".Length)..], StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The subnets of a network.</summary>
    public static IEnumerable<JsonObject> Subnets(JsonObject properties) => (properties["subnets"] as JsonArray ?? []).Select(subnet => subnet!.AsObject());

    /// <summary>The API Management service that is in a subnet; null when there is none.</summary>
    public static ArmResource? ServiceIn(ResourceStore resources, string subnetId) =>
        resources.List($"/subscriptions/{subnetId.Split('/')[2]}", "Microsoft.ApiManagement/service").FirstOrDefault(service =>
            string.Equals((string?)service.Properties["virtualNetworkConfiguration"]?["subnetResourceId"], subnetId, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public override void Check(ResourceChange change)
    {
        Regions.Settle(change);
        var space = change.Properties["addressSpace"]!["addressPrefixes"]!.AsArray().Select(prefix => Range((string)prefix!, "addressSpace")).ToList();
        var taken = new List<(uint First, uint Last)>();
        foreach (var subnet in Subnets(change.Properties))
        {
            var name = (string)subnet["name"]!;
            SubnetName.Check(name, Type + "/subnets");
            var range = Range((string)subnet["properties"]!["addressPrefix"]!, name);
            if (range.Last - range.First + 1 < SmallestSubnet)
                throw Bad("InvalidSubnetRange", $"The subnet '{name}' is smaller than a /29, the smallest subnet of Azure.");
            if (!space.Any(part => part.First <= range.First && range.Last <= part.Last))
                throw Bad("NetcfgInvalidSubnet", $"The subnet '{name}' is not inside the network's address space.");
            if (taken.Any(other => other.First <= range.Last && range.First <= other.Last))
                throw Bad("NetcfgSubnetRangesOverlap", $"The subnet '{name}' overlaps with another one.");
            if ((string?)subnet["properties"]!["networkSecurityGroup"]?["id"] is { } group && change.Resources.Get(group) is null)
                throw Bad("InvalidResourceReference", $"The network security group {group} of subnet '{name}' does not exist.");
            taken.Add(range);
        }
        if (Subnets(change.Properties).DistinctBy(subnet => ((string)subnet["name"]!).ToUpperInvariant()).Count() < taken.Count)
            throw Bad("DuplicateResourceName", "Two subnets have the same name.");
        RefuseLosingUsedSubnets(change);
    }

    /// <inheritdoc/>
    public override void Complete(ResourceChange change)
    {
        base.Complete(change);
        change.Default("subnets", new JsonArray());
        change.Default("enableDdosProtection", false);
        foreach (var subnet in Subnets(change.Properties))
        {
            subnet["id"] = $"{change.Id}/subnets/{(string)subnet["name"]!}";
            subnet["type"] = Type + "/subnets";
            subnet["properties"]!["provisioningState"] = "Succeeded";
        }
    }

    /// <inheritdoc/>
    public override void CheckDelete(ArmResource resource, ResourceStore resources)
    {
        if (Subnets(resource.Properties).Select(subnet => User(resources, (string)subnet["id"]!)).FirstOrDefault(user => user is not null) is { } user)
            throw Bad("InUseSubnetCannotBeDeleted", $"The network '{resource.Name}' cannot be deleted: {user.Id} is in one of its subnets. Delete that first.");
    }

    private static void RefuseLosingUsedSubnets(ResourceChange change)
    {
        foreach (var before in change.Before is null ? [] : Subnets(change.Before.Properties))
        {
            var isKept = Subnets(change.Properties).Any(subnet => string.Equals((string?)subnet["name"], (string?)before["name"], StringComparison.OrdinalIgnoreCase)
                && (string?)subnet["properties"]!["addressPrefix"] == (string?)before["properties"]!["addressPrefix"]);
            if (!isKept && User(change.Resources, (string)before["id"]!) is { } user)
                throw Bad("InUseSubnetCannotBeUpdated", $"The subnet '{(string?)before["name"]}' cannot go or move: {user.Id} is in it.");
        }
    }

    private static ArmResource? User(ResourceStore resources, string subnetId) =>
        ServiceIn(resources, subnetId) ?? ApplicationGatewayType.UserOf(resources, subnetId);

    private static (uint First, uint Last) Range(string text, string where) =>
        text.Contains('/', StringComparison.Ordinal) && Ipv4.TryParseRange(text, out var first, out var last)
            ? (first, last)
            : throw Bad("InvalidAddressPrefixFormat", $"'{text}' ({where}) is not an IPv4 prefix without host bits, such as 10.20.0.0/24.");

    private static ArmException Bad(string code, string message) => new(400, code, message);
}
