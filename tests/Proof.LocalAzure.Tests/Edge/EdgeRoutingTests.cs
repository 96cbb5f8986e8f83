using System.Net;
using System.Text.Json.Nodes;
using Proof.LocalAzure.Resources;
using Proof.LocalAzure.Tests.Gateway;

namespace Proof.LocalAzure.Tests.Edge;

/// <summary>The edge runs the application gateway that is deployed: its listeners, policies, paths, rewrites and backends.</summary>
public sealed class EdgeRoutingTests
{
    private const string Group = "/subscriptions/00000000-0000-4000-8000-00000000a001/resourceGroups/rg";

    [Theory]
    [InlineData("api.acme.example", HttpStatusCode.OK)]
    [InlineData("API.acme.example", HttpStatusCode.OK)]
    [InlineData("api.acme.example:8080", HttpStatusCode.OK)]
    [InlineData("relay.acme.example", HttpStatusCode.BadGateway)]
    [InlineData("other.acme.example", HttpStatusCode.NotFound)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:8080", HttpStatusCode.OK)]
    public async Task The_host_name_chooses_the_listener_and_this_machine_s_own_names_the_first(string host, HttpStatusCode expected)
    {
        await using var served = await WithTwoHostsAsync();

        using var response = await served.GetAsync("/widget/session", ("Host", host));

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Each_listener_has_a_firewall_policy_of_its_own()
    {
        await using var served = await WithTwoHostsAsync();
        served.PutFirewall(ServedApi.Rule(1, "Block", ServedApi.Addresses(false, "0.0.0.0/0")));

        using var partners = await served.GetAsync("/widget/session", ("Host", "api.acme.example"));
        using var relay = await served.GetAsync("/widget/session", ("Host", "relay.acme.example"));

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.BadGateway), (partners.StatusCode, relay.StatusCode));
    }

    [Theory]
    [InlineData("/widget/session", HttpStatusCode.OK)]
    [InlineData("/Widget/session", HttpStatusCode.OK)]
    [InlineData("/widget", HttpStatusCode.BadGateway)]
    [InlineData("/widgets", HttpStatusCode.BadGateway)]
    [InlineData("/events/acme", HttpStatusCode.BadGateway)]
    [InlineData("/", HttpStatusCode.BadGateway)]
    public async Task Paths_that_no_rule_names_lead_nowhere(string path, HttpStatusCode expected)
    {
        await using var served = await WithTwoHostsAsync();

        using var response = await served.GetAsync(path, ("Host", "api.acme.example"));

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task A_rewrite_of_the_forwarded_address_leaves_one_entry_whatever_the_caller_sent()
    {
        await using var served = await ServedApi.WithPolicyAsync();

        var seen = await served.EchoAsync("/widget/session", ("X-Forwarded-For", "203.0.113.1"), ("X-Forwarded-For", "203.0.113.2"));

        // The gateway adds its own peer, the edge, before it asks the backend.
        Assert.Equal(ServedApi.Allowed + ",10.20.0.4", seen.Header("X-Forwarded-For"));
    }

    [Fact]
    public async Task Without_a_rewrite_the_caller_is_appended_with_a_port()
    {
        await using var served = await ServedApi.WithPolicyAsync();
        served.PutGateway(ServedApi.Gateway.Without("requestRoutingRules").Lead("all", 1, "gateway"));

        var seen = await served.EchoAsync("/widget/session", ("X-Forwarded-For", "203.0.113.1"));

        Assert.Matches(@"\A203\.0\.113\.1, 198\.51\.100\.7:[0-9]+,10\.20\.0\.4\z", seen.Header("X-Forwarded-For"));
    }

    [Fact]
    public async Task A_rewrite_to_a_text_sets_that_text()
    {
        await using var served = await ServedApi.WithPolicyAsync();
        served.PutGateway(ServedApi.Gateway.Rewrite("X-Edge", "one"));

        Assert.Equal("one", (await served.EchoAsync("/widget/session", ("X-Edge", "forged"))).Header("X-Edge"));
    }

    [Theory]
    [InlineData("api.acme.example", "@", true)]
    [InlineData("acme.example", "api", true)]
    [InlineData("acme.example", "other", false)]
    [InlineData("other.example", "@", false)]
    public async Task A_backend_s_name_is_asked_of_the_zones_that_are_linked(string zone, string record, bool isFound)
    {
        await using var served = await WithNamedBackendAsync(zone, record, TestGateway.BackendAddress, "vnet");

        using var response = await served.GetAsync();

        Assert.Equal(isFound ? HttpStatusCode.OK : HttpStatusCode.BadGateway, response.StatusCode);
    }

    [Theory]
    [InlineData("10.20.1.5", "vnet")]
    [InlineData(TestGateway.BackendAddress, "other")]
    public async Task A_name_that_leads_elsewhere_or_is_not_linked_reaches_nobody(string address, string network)
    {
        await using var served = await WithNamedBackendAsync("api.acme.example", "@", address, network);

        using var response = await served.GetAsync();

        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
    }

    [Fact]
    public async Task Without_an_application_gateway_nobody_passes()
    {
        await using var served = await ServedApi.WithPolicyAsync();
        Assert.True(served.Resources.Delete(ServedApi.Gateway.Id));

        using var response = await served.GetAsync();

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    private static async Task<ServedApi> WithTwoHostsAsync()
    {
        var served = await ServedApi.WithPolicyAsync();
        served.Resources.Put(Policy("relay"));
        served.PutGateway(ServedApi.Gateway.Without("httpListeners", "requestRoutingRules")
            .Listen("partners", "api.acme.example")
            .Listen("relay", "relay.acme.example", "relay")
            .LeadPaths("relay", 20, "/events/*")
            .LeadPaths("partners", 10, "/widget/*", "/ws"));
        return served;
    }

    private static async Task<ServedApi> WithNamedBackendAsync(string zone, string record, string address, string network)
    {
        var served = await ServedApi.WithPolicyAsync();
        var zoneId = $"{Group}/providers/Microsoft.Network/privateDnsZones/{zone}";
        served.Resources.Put(Resource(zoneId, "Microsoft.Network/privateDnsZones", []));
        served.Resources.Put(Resource(zoneId + "/virtualNetworkLinks/link", "Microsoft.Network/privateDnsZones/virtualNetworkLinks", new()
        {
            ["virtualNetwork"] = TestGateway.Reference($"{Group}/providers/Microsoft.Network/virtualNetworks/{network}"),
        }));
        served.Resources.Put(Resource($"{zoneId}/A/{record}", "Microsoft.Network/privateDnsZones/A", new()
        {
            ["aRecords"] = new JsonArray(new JsonObject { ["ipv4Address"] = address }),
        }));
        served.PutGateway(ServedApi.Gateway.Without("backendAddressPools")
            .Add("backendAddressPools", "gateway", new() { ["backendAddresses"] = new JsonArray(new JsonObject { ["fqdn"] = "api.acme.example" }) }));
        return served;
    }

    private static ArmResource Policy(string name)
    {
        var like = ServedApi.Firewall(null);
        return like with { Id = ServedApi.Gateway.PolicyId(name), Name = name };
    }

    private static ArmResource Resource(string id, string type, JsonObject properties) =>
        new(id, id.Split('/')[^1], type, new JsonObject { ["id"] = id, ["properties"] = properties });
}
