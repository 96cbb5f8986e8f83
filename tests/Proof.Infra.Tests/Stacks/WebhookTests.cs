using System.Collections.Immutable;
using System.Text.Json;
using Proof.Infra.Gateway;
using Proof.Partners.Model;
using Proof.Partners.Tokens;

namespace Proof.Infra.Tests.Stacks;

/// <summary>What the program registers for webhooks.</summary>
public sealed class WebhookTests
{
    private const string BackendType = "azure-native:apimanagement:Backend";
    private const string SubscriptionType = "azure-native:eventgrid:DomainTopicEventSubscription";
    private const string Url = "https://hooks.acme-wallet.example/proof?v=2";

    private static readonly Partner Hooked = Samples.Partner() with { WebhookUrl = Url };

    [Fact]
    public async Task A_partner_with_a_webhook_has_a_backend_and_a_subscription()
    {
        var run = await PartnerRuns.OfAsync([Hooked]);

        var backend = run.OfType(BackendType).Single();
        Assert.Equal("webhook-acme-wallet", backend.Text("backendId"));
        Assert.Equal("https://hooks.acme-wallet.example", backend.Text("url"));
        var subscription = run.OfType(SubscriptionType).Single();
        Assert.Equal("acme-wallet", subscription.Text("topicName"));
        Assert.Equal("https://relay.proof.example/events/acme-wallet", Destination(subscription)["endpointUrl"]);
        Assert.Equal("/proof?v=2", Header(subscription, RelayPolicy.PathHeader)["value"]);
        Assert.Equal(EngineMock.Random("relay-secret-1"), Header(subscription, "X-Proof-Relay-Secret")["value"]);
        Assert.Equal(true, Header(subscription, "X-Proof-Relay-Secret")["isSecret"]);
    }

    [Fact]
    public async Task A_partner_without_one_has_neither_and_the_relay_is_there_all_the_same()
    {
        var run = await PartnerRuns.OfAsync([Samples.Partner()]);

        Assert.Empty(run.OfType(BackendType));
        Assert.Empty(run.OfType(SubscriptionType));
        Assert.Contains(run.OfType("azure-native:apimanagement:Api"), api => api.Text("path") == "events");
    }

    [Fact]
    public async Task A_retired_partner_has_neither_and_a_suspended_one_keeps_both()
    {
        Assert.Empty((await PartnerRuns.OfAsync([Hooked with { Status = PartnerStatus.Retired }])).OfType(BackendType));
        Assert.Single((await PartnerRuns.OfAsync([Hooked with { Status = PartnerStatus.Suspended }])).OfType(SubscriptionType));
    }

    [Fact]
    public async Task An_environments_own_URL_counts_more()
    {
        var partner = Hooked with { Production = Hooked.Production! with { WebhookUrl = "https://live.acme-wallet.example/" } };

        Assert.Equal("https://live.acme-wallet.example", (await PartnerRuns.OfAsync([partner])).OfType(BackendType).Single().Text("url"));
    }

    [Fact]
    public async Task After_a_rotation_Event_Grid_sends_the_new_secret_and_the_relay_takes_both()
    {
        var run = await PartnerRuns.OfAsync([Hooked], Samples.Settings with { RelaySecretGeneration = 2 });

        Assert.Equal(EngineMock.Random("relay-secret-2"), Header(run.OfType(SubscriptionType).Single(), "X-Proof-Relay-Secret")["value"]);
        var policy = run.OfType("azure-native:apimanagement:ApiPolicy").Single(one => one.Name == "relay-policy").Text("value");
        foreach (var generation in (string[])["relay-secret-1", "relay-secret-2"])
            Assert.Contains(ClientTokenText.Hash(EngineMock.Random(generation)), policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outputs_say_where_events_go_and_nothing_secret()
    {
        var run = await PartnerRuns.OfAsync([Hooked]);

        var partner = (ImmutableDictionary<string, object>)((ImmutableDictionary<string, object>)run.Outputs["partners"])["acme-wallet"];
        var webhook = (ImmutableDictionary<string, object>)partner["webhook"];
        Assert.Equal((Url, "acme-wallet"), (webhook["url"], webhook["topic"]));
        Assert.DoesNotContain(EngineMock.Random("relay-secret-1"), JsonSerializer.Serialize(run.Outputs), StringComparison.Ordinal);
    }

    private static ImmutableDictionary<string, object> Destination(RegisteredResource subscription) => (ImmutableDictionary<string, object>)subscription.Inputs["destination"];

    private static ImmutableDictionary<string, object> Header(RegisteredResource subscription, string name) =>
        ((ImmutableArray<object>)Destination(subscription)["deliveryAttributeMappings"])
            .Cast<ImmutableDictionary<string, object>>().Single(mapping => (string)mapping["name"] == name);
}
