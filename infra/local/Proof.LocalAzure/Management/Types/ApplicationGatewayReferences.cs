using System.Text.Json.Nodes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Types;

/// <summary>The references of an application gateway: to its own parts by ids below its own, and to other resources.</summary>
internal static class ApplicationGatewayReferences
{
    // What a member with a reference must lead to, when that is not a part of the gateway.
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["firewallPolicy"] = "Microsoft.Network/applicationGatewayWebApplicationFirewallPolicies",
        ["publicIPAddress"] = "Microsoft.Network/publicIPAddresses",
    };

    // Which list a member with a reference must lead to.
    private static readonly Dictionary<string, string> Own = new(StringComparer.Ordinal)
    {
        ["frontendIPConfiguration"] = "frontendIPConfigurations",
        ["frontendPort"] = "frontendPorts",
        ["sslCertificate"] = "sslCertificates",
        ["httpListener"] = "httpListeners",
        ["urlPathMap"] = "urlPathMaps",
        ["probe"] = "probes",
        ["backendAddressPool"] = "backendAddressPools",
        ["defaultBackendAddressPool"] = "backendAddressPools",
        ["backendHttpSettings"] = "backendHttpSettingsCollection",
        ["defaultBackendHttpSettings"] = "backendHttpSettingsCollection",
        ["rewriteRuleSet"] = "rewriteRuleSets",
        ["defaultRewriteRuleSet"] = "rewriteRuleSets",
    };

    /// <summary>Every reference, with the name of the member that has it.</summary>
    public static IEnumerable<(string Member, string Id)> All(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(member => (Own.ContainsKey(member.Key) || Others.ContainsKey(member.Key) || member.Key == "subnet") && member.Value is JsonObject reference
            ? [(member.Key, (string)reference["id"]!)]
            : All(member.Value)),
        JsonArray list => list.SelectMany(All),
        _ => [],
    };

    /// <summary>Refuses a reference that leads nowhere, and two parts of one kind with one name.</summary>
    public static void Check(ResourceChange change)
    {
        var parts = ApplicationGatewayShape.Parts
            .SelectMany(kind => ApplicationGatewayType.Parts(change.Properties, kind).Select(part => $"{change.Id}/{kind}/{(string)part["name"]!}"))
            .ToList();
        if (parts.GroupBy(id => id, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new ArmException(400, "DuplicateResourceName", $"The application gateway has two parts with the id {twice.Key}.");
        var known = parts.ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (member, id) in All(change.Properties))
        {
            var isThere = Own.TryGetValue(member, out var kind)
                ? known.Contains(id) && id.StartsWith($"{change.Id}/{kind}/", StringComparison.OrdinalIgnoreCase)
                : Others.TryGetValue(member, out var type)
                    ? change.Resources.Get(id)?.IsOfType(type) == true
                    : VirtualNetworkType.Subnet(change.Resources, id) is not null;
            if (!isThere)
                throw new ArmException(400, "InvalidResourceReference", $"Resource {id} referenced by {member} of {change.Id} was not found. Make sure that it exists and is of the right kind.");
        }
    }
}
