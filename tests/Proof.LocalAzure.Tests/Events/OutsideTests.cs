using System.Net;
using System.Text.Json.Nodes;
using Proof.LocalAzure.Tests.Edge;
using Proof.LocalAzure.Tests.Gateway;

namespace Proof.LocalAzure.Tests.Events;

/// <summary>Event Grid reaches what listens at the deployed edge, whether or not anything is served, and nothing else.</summary>
public sealed class OutsideTests
{
    // Consents to everybody and takes every event; everything is said in the policy.
    private const string Policy = """
        <policies>
          <inbound>
            <return-response>
              <set-status code="200" reason="Said by the policy" />
              <set-header name="WebHook-Allowed-Origin" exists-action="override"><value>*</value></set-header>
            </return-response>
          </inbound>
          <backend><forward-request /></backend><outbound /><on-error />
        </policies>
        """;

    [Fact]
    public async Task A_deployed_edge_is_asked_for_its_consent_while_nothing_is_served()
    {
        await using var events = await TestEvents.StartAsync();
        Deploy(events, "hooks.acme-wallet.example");

        (await events.Azure.PutAsync(TestEvents.Subscription("acme-wallet"), events.Body("acme-wallet"))).Expect(HttpStatusCode.Created);
        (await events.Azure.PutAsync(TestEvents.Subscription("borealis"), events.Body("acme-wallet"))).Expect(HttpStatusCode.Created);
    }

    [Fact]
    public async Task What_is_deployed_later_counts_for_the_next_question()
    {
        await using var events = await TestEvents.StartAsync();
        Deploy(events, "hooks.acme-wallet.example", Policy.Replace("200", "410", StringComparison.Ordinal));
        (await events.Azure.PutAsync(TestEvents.Subscription("acme-wallet"), events.Body("acme-wallet"))).ExpectError(HttpStatusCode.BadRequest, "Url validation", "it answered 410");

        Deploy(events, "hooks.acme-wallet.example");

        (await events.Azure.PutAsync(TestEvents.Subscription("acme-wallet"), events.Body("acme-wallet"))).Expect(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Events_go_through_the_edge_that_is_served()
    {
        await using var events = await TestEvents.StartAsync();
        Deploy(events, "hooks.acme-wallet.example");
        await events.OpenAsync();
        (await events.Azure.PutAsync(TestEvents.Subscription("acme-wallet"), events.Body("acme-wallet"))).Expect(HttpStatusCode.Created);

        await events.PublishAsync("1");

        Assert.Equal("delivered (200)", (await events.ReportAsync()).Outcome);
    }

    [Fact]
    public async Task A_host_that_the_edge_does_not_listen_for_cannot_be_reached()
    {
        await using var events = await TestEvents.StartAsync();
        Deploy(events, "relay.acme.example");

        (await events.Azure.PutAsync(TestEvents.Subscription("acme-wallet"), events.Body("acme-wallet")))
            .ExpectError(HttpStatusCode.BadRequest, "Url validation", "No edge that is deployed here listens for hooks.acme-wallet.example");
    }

    private static void Deploy(TestEvents events, string host, string policy = Policy)
    {
        var group = $"{events.Azure.Subscription}/resourceGroups/rg";
        var resources = events.Azure.Azure.Resources;
        resources.Put(ServedApi.Resource($"{group}/providers/Microsoft.Network/virtualNetworks/vnet", "Microsoft.Network/virtualNetworks", new JsonObject
        {
            ["subnets"] = new JsonArray(new JsonObject { ["name"] = "edge", ["properties"] = new JsonObject { ["addressPrefix"] = "10.20.0.0/24" } }),
        }));
        var service = ServedApi.Options.ApiManagementId;
        resources.Put(ServedApi.Resource(service, "Microsoft.ApiManagement/service", new JsonObject { ["privateIPAddresses"] = new JsonArray(TestGateway.BackendAddress) }));
        resources.Put(ServedApi.Firewall(null));
        var gateway = ServedApi.Gateway.Without("httpListeners", "requestRoutingRules").Listen("relay", host).Lead("relay", 1, "gateway");
        resources.Put(ServedApi.Resource(gateway.Id, "Microsoft.Network/applicationGateways", gateway.Properties));
        resources.Put(ServedApi.Resource($"{service}/apis/relay", "Microsoft.ApiManagement/service/apis", new JsonObject { ["path"] = "events", ["subscriptionRequired"] = false }));
        resources.Put(ServedApi.Policy(policy, api: "relay"));
        resources.Put(ServedApi.Operation("relay", "handshake", "OPTIONS", "/*"));
        resources.Put(ServedApi.Operation("relay", "deliver", "POST", "/*"));
    }
}
