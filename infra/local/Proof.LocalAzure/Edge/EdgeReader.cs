using System.Text.Json.Nodes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Edge;

/// <summary>Reads a saved application gateway, whose references were checked when it was saved.</summary>
/// <param name="resources">What is deployed.</param>
/// <param name="gateway">The application gateway.</param>
/// <param name="serviceId">The API Management service behind.</param>
/// <param name="firewall">Gives the firewall policy of an id.</param>
internal sealed class EdgeReader(ResourceStore resources, ArmResource gateway, string serviceId, Func<string, DeployedFirewall> firewall)
{
    private readonly BackendNames _names = new(resources, NetworkOf(gateway));

    // Nobody else can be reached from the edge of a data path.
    private readonly HashSet<string> _service =
        [.. (resources.Get(serviceId)?.Properties["privateIPAddresses"] as JsonArray ?? []).Select(address => (string)address!)];

    /// <summary>Its listeners, the one whose rule has the lowest priority first.</summary>
    public IReadOnlyList<EdgeListener> Read() =>
    [
        .. Parts("requestRoutingRules").Select(rule => rule["properties"]!).OrderBy(rule => (double)rule["priority"]!).Select(Listener),
    ];

    private EdgeListener Listener(JsonNode rule)
    {
        var listener = Part(rule["httpListener"])!;
        var policy = (string?)listener["firewallPolicy"]?["id"] ?? (string?)gateway.Properties["firewallPolicy"]?["id"];
        var map = Part(rule["urlPathMap"]);
        var paths = map is null ? [] : map["pathRules"]!.AsArray().Select(path => path!["properties"]!.AsObject()).SelectMany(path =>
        {
            var route = Route(path["backendAddressPool"], path["backendHttpSettings"], path["rewriteRuleSet"]);
            return path["paths"]!.AsArray().Select(pattern => ((string)pattern!, route));
        });
        var otherwise = map is null
            ? Route(rule["backendAddressPool"], rule["backendHttpSettings"], rule["rewriteRuleSet"])
            : Route(map["defaultBackendAddressPool"], map["defaultBackendHttpSettings"], map["defaultRewriteRuleSet"]);
        return new EdgeListener((string?)listener["hostName"], policy is null ? null : firewall(policy), [.. paths], otherwise);
    }

    private EdgeRoute Route(JsonNode? pool, JsonNode? settings, JsonNode? rewrites) => new(
        (Part(pool)!["backendAddresses"] as JsonArray ?? []).SelectMany(Addresses).Any(_service.Contains),
        (string?)Part(settings)!["hostName"],
        [.. (Part(rewrites)?["rewriteRules"] as JsonArray ?? [])
            .OrderBy(rule => (double)rule!["ruleSequence"]!)
            .SelectMany(rule => rule!["actionSet"]!["requestHeaderConfigurations"]!.AsArray())
            .Select(header => new HeaderRewrite((string)header!["headerName"]!, (string)header["headerValue"]!))]);

    private IEnumerable<string> Addresses(JsonNode? address) =>
        (string?)address!["ipAddress"] is { } ip ? [ip] : (string?)address["fqdn"] is { } name ? _names.AddressesOf(name) : [];

    // …/applicationGateways/{gateway}/{kind}/{name}
    private JsonObject? Part(JsonNode? reference)
    {
        if ((string?)reference?["id"] is not { } id)
            return null;
        var segments = id.Split('/');
        return Parts(segments[^2]).First(part => string.Equals((string?)part["name"], segments[^1], StringComparison.OrdinalIgnoreCase))["properties"]!.AsObject();
    }

    private IEnumerable<JsonObject> Parts(string kind) => (gateway.Properties[kind] as JsonArray ?? []).Select(part => part!.AsObject());

    private static string NetworkOf(ArmResource gateway)
    {
        var subnet = (string)gateway.Properties["gatewayIPConfigurations"]![0]!["properties"]!["subnet"]!["id"]!;
        return subnet[..subnet.LastIndexOf("/subnets/", StringComparison.OrdinalIgnoreCase)];
    }
}
