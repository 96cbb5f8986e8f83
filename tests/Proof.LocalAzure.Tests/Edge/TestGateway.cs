using System.Text.Json.Nodes;

namespace Proof.LocalAzure.Tests.Edge;

/// <summary>The properties of an application gateway with a listener for HTTP that leads to 10.20.1.4; a test changes what it is about.</summary>
internal sealed class TestGateway(string group)
{
    /// <summary>The address that its backend has, which is the gateway's in tests.</summary>
    public const string BackendAddress = "10.20.1.4";

    private readonly JsonObject _properties = new();

    public string Id { get; } = group + "/providers/Microsoft.Network/applicationGateways/edge";

    public string PolicyId(string name) => $"{group}/providers/Microsoft.Network/applicationGatewayWebApplicationFirewallPolicies/{name}";

    /// <summary>A gateway whose one listener takes every host and leads every path to the backend, with the address rewritten.</summary>
    public static TestGateway Basic(string group, string policy)
    {
        var gateway = new TestGateway(group);
        var properties = gateway._properties;
        properties["sku"] = JsonNode.Parse("""{"name":"WAF_v2","tier":"WAF_v2","capacity":1}""");
        properties["firewallPolicy"] = Reference(gateway.PolicyId(policy));
        gateway.Add("gatewayIPConfigurations", "subnet", new() { ["subnet"] = Reference($"{group}/providers/Microsoft.Network/virtualNetworks/vnet/subnets/edge") });
        gateway.Add("frontendIPConfigurations", "public", new() { ["publicIPAddress"] = Reference($"{group}/providers/Microsoft.Network/publicIPAddresses/edge") });
        gateway.Add("frontendPorts", "http", new() { ["port"] = 80 });
        gateway.Add("backendAddressPools", "gateway", new() { ["backendAddresses"] = new JsonArray(new JsonObject { ["ipAddress"] = BackendAddress }) });
        gateway.Add("backendAddressPools", "nowhere", []);
        gateway.Add("backendHttpSettingsCollection", "gateway", new() { ["port"] = 443, ["protocol"] = "Https" });
        gateway.Rewrite("X-Forwarded-For", "{var_client_ip}");
        return gateway.Listen("all", null).Lead("all", 1, "gateway", rewrites: "rewrites");
    }

    /// <summary>One more listener.</summary>
    public TestGateway Listen(string name, string? host, string? policy = null)
    {
        var listener = new JsonObject
        {
            ["frontendIPConfiguration"] = Own("frontendIPConfigurations", "public"),
            ["frontendPort"] = Own("frontendPorts", "http"),
            ["protocol"] = "Http",
        };
        if (host is not null) listener["hostName"] = host;
        if (policy is not null) listener["firewallPolicy"] = Reference(PolicyId(policy));
        return Add("httpListeners", name, listener);
    }

    /// <summary>Leads all that a listener takes to a pool.</summary>
    public TestGateway Lead(string listener, int priority, string pool, string? rewrites = null)
    {
        var rule = new JsonObject
        {
            ["ruleType"] = "Basic",
            ["priority"] = priority,
            ["httpListener"] = Own("httpListeners", listener),
            ["backendAddressPool"] = Own("backendAddressPools", pool),
            ["backendHttpSettings"] = Own("backendHttpSettingsCollection", "gateway"),
        };
        if (rewrites is not null) rule["rewriteRuleSet"] = Own("rewriteRuleSets", rewrites);
        return Add("requestRoutingRules", listener, rule);
    }

    /// <summary>Leads some paths of a listener to the backend and all others nowhere.</summary>
    public TestGateway LeadPaths(string listener, int priority, params string[] paths)
    {
        Add("urlPathMaps", listener, new()
        {
            ["defaultBackendAddressPool"] = Own("backendAddressPools", "nowhere"),
            ["defaultBackendHttpSettings"] = Own("backendHttpSettingsCollection", "gateway"),
            ["pathRules"] = new JsonArray(new JsonObject
            {
                ["name"] = "paths",
                ["properties"] = new JsonObject
                {
                    ["paths"] = new JsonArray([.. paths.Select(path => JsonValue.Create(path))]),
                    ["backendAddressPool"] = Own("backendAddressPools", "gateway"),
                    ["backendHttpSettings"] = Own("backendHttpSettingsCollection", "gateway"),
                    ["rewriteRuleSet"] = Own("rewriteRuleSets", "rewrites"),
                },
            }),
        });
        return Add("requestRoutingRules", listener, new()
        {
            ["ruleType"] = "PathBasedRouting",
            ["priority"] = priority,
            ["httpListener"] = Own("httpListeners", listener),
            ["urlPathMap"] = Own("urlPathMaps", listener),
        });
    }

    /// <summary>What the rewrite rule does, in the place of what it did.</summary>
    public TestGateway Rewrite(string header, string value)
    {
        _properties.Remove("rewriteRuleSets");
        return Add("rewriteRuleSets", "rewrites", new()
        {
            ["rewriteRules"] = new JsonArray(JsonNode.Parse(
                $$"""{"name":"one","ruleSequence":100,"actionSet":{"requestHeaderConfigurations":[{"headerName":"{{header}}","headerValue":"{{value}}"}]} }""")),
        });
    }

    /// <summary>Takes all parts of a kind out.</summary>
    public TestGateway Without(params string[] kinds)
    {
        foreach (var kind in kinds) _properties.Remove(kind);
        return this;
    }

    /// <summary>Changes the properties.</summary>
    public TestGateway With(Action<JsonObject> change)
    {
        change(_properties);
        return this;
    }

    public TestGateway Add(string kind, string name, JsonObject properties)
    {
        if (_properties[kind] is not JsonArray parts) _properties[kind] = parts = [];
        parts.Add(new JsonObject { ["name"] = name, ["properties"] = properties });
        return this;
    }

    public JsonObject Own(string kind, string name) => Reference($"{Id}/{kind}/{name}");

    public static JsonObject Reference(string id) => new() { ["id"] = id };

    public JsonObject Properties => (JsonObject)_properties.DeepClone();

    public string Body(string more = "") => $$"""{"location":"westeurope"{{more}},"properties":{{_properties.ToJsonString()}}}""";
}
