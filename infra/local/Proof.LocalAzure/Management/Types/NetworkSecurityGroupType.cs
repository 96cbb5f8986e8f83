using System.Globalization;
using System.Text.Json.Nodes;
using Proof.LocalAzure.Edge;
using Proof.LocalAzure.Management.Shapes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Types;

/// <summary>A network security group with its rules. The rules are checked and kept; no traffic is filtered by them here.</summary>
internal sealed class NetworkSecurityGroupType : ResourceType
{
    // Service tags (Azure's page on virtual network service tags). A tag that is not here is refused, for it may be misspelt.
    private static readonly HashSet<string> ServiceTags = new(StringComparer.OrdinalIgnoreCase)
    {
        "*", "Internet", "VirtualNetwork", "AzureLoadBalancer", "ApiManagement", "AppConfiguration", "AzureActiveDirectory", "AzureCloud",
        "AzureConnectors", "AzureEventGrid", "AzureKeyVault", "AzureMonitor", "AzureTrafficManager", "EventHub", "GatewayManager", "Sql", "Storage",
    };

    /// <inheritdoc/>
    public override string Type => "Microsoft.Network/networkSecurityGroups";

    /// <inheritdoc/>
    public override IReadOnlyList<string> ApiVersions => VirtualNetworkType.Versions;

    /// <inheritdoc/>
    public override NameRule NameRule { get; } = VirtualNetworkType.Name(1, 80);

    /// <inheritdoc/>
    public override string InvalidBodyCode => "InvalidRequestFormat";

    // Lengths and priorities: API specification 2024-05-01, SecurityRulePropertiesFormat
    /// <inheritdoc/>
    public override ObjectShape Body { get; } = Shape.Object(
        ("location!", Shape.Text(1)),
        ("tags", Shape.Tags),
        ("properties", Shape.Object(
            ("flushConnection", Shape.Bool),
            ("securityRules", Shape.ListOf(Shape.Object(
                ("name!", Shape.Text(1, 80)),
                ("properties!", Shape.Object(
                    ("access!", Shape.OneOf("Allow", "Deny")),
                    ("direction!", Shape.OneOf("Inbound", "Outbound")),
                    ("priority!", Shape.Integer(100, 4096)),
                    ("protocol!", Shape.OneOf("Tcp", "Udp", "Icmp", "Esp", "Ah", "*")),
                    ("description", Shape.Text(0, 140)),
                    ("sourcePortRange", Shape.Text(1)),
                    ("sourcePortRanges", Shape.ListOf(Shape.Text(1))),
                    ("destinationPortRange", Shape.Text(1)),
                    ("destinationPortRanges", Shape.ListOf(Shape.Text(1))),
                    ("sourceAddressPrefix", Shape.Text(1)),
                    ("sourceAddressPrefixes", Shape.ListOf(Shape.Text(1))),
                    ("destinationAddressPrefix", Shape.Text(1)),
                    ("destinationAddressPrefixes", Shape.ListOf(Shape.Text(1)))))))))));

    /// <inheritdoc/>
    public override IReadOnlyList<string> ReadOnlyProperties { get; } = ["provisioningState", "resourceGuid", "defaultSecurityRules", "subnets", "networkInterfaces", "flowLogs"];

    /// <inheritdoc/>
    public override bool IsLongRunning => true;

    /// <inheritdoc/>
    public override void Check(ResourceChange change)
    {
        Regions.Settle(change);
        var rules = Rules(change.Properties).ToList();
        foreach (var rule in rules)
        {
            var (name, properties) = ((string)rule["name"]!, rule["properties"]!.AsObject());
            CheckOne(name, properties, "sourceAddressPrefix", "sourceAddressPrefixes", IsPlace, "a range without host bits, a service tag, or *");
            CheckOne(name, properties, "destinationAddressPrefix", "destinationAddressPrefixes", IsPlace, "a range without host bits, a service tag, or *");
            CheckOne(name, properties, "sourcePortRange", "sourcePortRanges", IsPorts, "a port, a range of ports such as 6381-6383, or *");
            CheckOne(name, properties, "destinationPortRange", "destinationPortRanges", IsPorts, "a port, a range of ports such as 6381-6383, or *");
        }
        if (rules.DistinctBy(rule => ((string)rule["name"]!).ToUpperInvariant()).Count() < rules.Count)
            throw Bad("DuplicateResourceName", "Two rules have the same name.");
        if (rules.Select(rule => rule["properties"]!).DistinctBy(rule => ((string)rule["direction"]!).ToUpperInvariant() + (double)rule["priority"]!).Count() < rules.Count)
            throw Bad("SecurityRuleConflict", "Two rules of one direction have the same priority.");
    }

    /// <inheritdoc/>
    public override void Complete(ResourceChange change)
    {
        base.Complete(change);
        change.Default("securityRules", new JsonArray());
        foreach (var rule in Rules(change.Properties))
        {
            rule["id"] = $"{change.Id}/securityRules/{(string)rule["name"]!}";
            rule["type"] = Type + "/securityRules";
            rule["properties"]!["provisioningState"] = "Succeeded";
        }
    }

    /// <inheritdoc/>
    public override void CheckDelete(ArmResource resource, ResourceStore resources)
    {
        var network = resources.List($"/subscriptions/{resource.Id.Split('/')[2]}", "Microsoft.Network/virtualNetworks").FirstOrDefault(network =>
            VirtualNetworkType.Subnets(network.Properties).Any(subnet =>
                string.Equals((string?)subnet["properties"]!["networkSecurityGroup"]?["id"], resource.Id, StringComparison.OrdinalIgnoreCase)));
        if (network is not null)
            throw Bad("InUseNetworkSecurityGroupCannotBeDeleted", $"The network security group '{resource.Name}' cannot be deleted: a subnet of {network.Id} uses it.");
    }

    private static IEnumerable<JsonObject> Rules(JsonObject properties) => (properties["securityRules"] as JsonArray ?? []).Select(rule => rule!.AsObject());

    private static void CheckOne(string name, JsonObject rule, string one, string several, Func<string, bool> isRight, string words)
    {
        var list = (rule[several] as JsonArray ?? []).Select(item => (string)item!).ToList();
        if ((rule[one] is null) == (list.Count == 0))
            throw Bad("SecurityRuleParameterInvalid", $"The rule '{name}' must have either {one} or {several}.");
        foreach (var text in list.Concat(rule[one] is { } single ? [(string)single!] : []))
            if (!isRight(text))
                throw Bad("SecurityRuleParameterInvalid", $"The rule '{name}' has '{text}' in {one}; it must be {words}.");
    }

    private static bool IsPlace(string text) => ServiceTags.Contains(text) || Ipv4.TryParseRange(text, out _, out _);

    private static bool IsPorts(string text) => text == "*" || text.Split('-') switch
    {
        [var port] => IsPort(port, out _),
        [var first, var last] => IsPort(first, out var low) && IsPort(last, out var high) && low < high,
        _ => false,
    };

    private static bool IsPort(string text, out ushort port) => ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out port);

    private static ArmException Bad(string code, string message) => new(400, code, message);
}
