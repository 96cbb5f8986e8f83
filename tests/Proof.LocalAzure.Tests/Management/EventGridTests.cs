using System.Net;
using Proof.LocalAzure.Tests.Events;

namespace Proof.LocalAzure.Tests.Management;

public sealed class EventGridTests
{
    [Fact]
    public async Task A_domain_is_completed_as_Azure_does_it()
    {
        await using var events = await TestEvents.StartAsync();

        var domain = await events.Azure.GetAsync(TestEvents.Domain);

        Assert.Equal("https://proof-events.westeurope-1.eventgrid.azure.net/api/events", (string?)domain.Properties["endpoint"]);
        Assert.True(Guid.TryParseExact((string?)domain.Body!["identity"]!["principalId"], "D", out _));
        Assert.True((bool)domain.Properties["autoCreateTopicWithFirstSubscription"]!);
        Assert.False((bool)domain.Properties["disableLocalAuth"]!);
    }

    [Fact]
    public async Task A_domain_keeps_its_identity_over_an_update()
    {
        await using var events = await TestEvents.StartAsync();
        var before = await events.Azure.GetAsync(TestEvents.Domain);

        var after = (await events.Azure.PutAsync(TestEvents.Domain, TestEvents.DomainBody)).Expect(HttpStatusCode.OK);

        Assert.Equal((string?)before.Body!["identity"]!["principalId"], (string?)after.Body!["identity"]!["principalId"]);
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("with_underscore")]
    [InlineData("a23456789012345678901234567890123456789012345678901")]
    public async Task The_name_of_a_domain_has_3_to_50_letters_digits_and_hyphens(string name)
    {
        await using var azure = await TestAzure.WithGroupAsync();

        (await azure.PutAsync($"resourceGroups/rg/providers/Microsoft.EventGrid/domains/{name}", TestEvents.DomainBody))
            .ExpectError(HttpStatusCode.BadRequest, "InvalidResourceName", "3 to 50");
    }

    [Theory]
    [InlineData("""{"location":"westeurope","properties":{}}""", "properties.inputSchema is required")]
    [InlineData("""{"location":"westeurope","properties":{"inputSchema":"EventGridSchema"}}""", "CloudEventSchemaV1_0")]
    [InlineData("""{"location":"westeurope","properties":{"inputSchema":"CloudEventSchemaV1_0","inboundIpRules":[]}}""", "inboundIpRules is not known here")]
    public async Task A_domain_that_could_not_be_run_is_refused(string body, string words)
    {
        await using var azure = await TestAzure.WithGroupAsync();

        (await azure.PutAsync(TestEvents.Domain, body)).ExpectError(HttpStatusCode.BadRequest, "InvalidRequestContent", words);
    }

    [Fact]
    public async Task A_topic_comes_and_goes_with_its_subscription()
    {
        var (events, _) = await TestEvents.WithSubscriptionAsync();
        await using var __ = events;
        const string Topic = TestEvents.Domain + "/topics/acme-wallet";
        (await events.Azure.GetAsync(Topic)).Expect(HttpStatusCode.OK);

        (await events.Azure.DeleteAsync(TestEvents.Subscription("acme-wallet"))).Expect(HttpStatusCode.Accepted);

        (await events.Azure.GetAsync(Topic)).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_topic_does_not_come_where_the_domain_says_so()
    {
        var (events, _) = await TestEvents.WithSubscriptionAsync();
        await using var __ = events;
        var strict = TestEvents.DomainBody.Replace("CloudEventSchemaV1_0\"", "CloudEventSchemaV1_0\",\"autoCreateTopicWithFirstSubscription\":false", StringComparison.Ordinal);
        (await events.Azure.PutAsync(TestEvents.Domain, strict)).Expect(HttpStatusCode.OK);

        (await events.Azure.PutAsync(TestEvents.Subscription("borealis"), events.Body("acme-wallet"))).ExpectError(HttpStatusCode.NotFound, "ParentResourceNotFound", "topics/borealis");
    }

    [Fact]
    public async Task A_subscription_needs_its_domain()
    {
        await using var events = await TestEvents.StartAsync();

        (await events.Azure.PutAsync(TestEvents.Subscription("acme-wallet").Replace("proof-events", "other", StringComparison.Ordinal), events.Body("acme-wallet")))
            .ExpectError(HttpStatusCode.NotFound, "ParentResourceNotFound", "domains/other");
    }

    [Fact]
    public async Task The_endpoint_is_asked_for_its_consent_when_a_subscription_is_made_and_when_it_changes()
    {
        var (events, receiver) = await TestEvents.WithSubscriptionAsync();
        await using var _ = events;
        Assert.Equal("eventgrid.azure.net", receiver.AskedBy);
        receiver.Consent = (500, null);

        (await events.Azure.PutAsync(TestEvents.Subscription("acme-wallet"), events.Body("acme-wallet", "\"maxDeliveryAttempts\":3")))
            .ExpectError(HttpStatusCode.BadRequest, "Url validation", "it answered 500");

        var kept = await events.Azure.GetAsync(TestEvents.Subscription("acme-wallet"));
        Assert.Equal(30, (int)kept.Properties["retryPolicy"]!["maxDeliveryAttempts"]!);
    }

    [Theory]
    [InlineData(200, null, "does not allow")]
    [InlineData(200, "other.example", "does not allow")]
    [InlineData(204, "eventgrid.azure.net", "it answered 204")]
    [InlineData(404, "eventgrid.azure.net", "it answered 404")]
    public async Task Without_its_consent_nothing_is_saved(int status, string? allowed, string words)
    {
        var (events, receiver) = await TestEvents.WithSubscriptionAsync();
        await using var _ = events;
        receiver.Consent = (status, allowed);

        var refused = await events.Azure.PutAsync(TestEvents.Subscription("borealis"), events.Body("acme-wallet"));

        refused.ExpectError(HttpStatusCode.BadRequest, "Url validation", words);
        Assert.DoesNotContain(TestEvents.Secret, refused.ErrorMessage, StringComparison.Ordinal);
        (await events.Azure.GetAsync(TestEvents.Domain + "/topics/borealis")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Consent_to_everybody_is_consent()
    {
        var (events, receiver) = await TestEvents.WithSubscriptionAsync();
        await using var _ = events;
        receiver.Consent = (200, "*");

        (await events.Azure.PutAsync(TestEvents.Subscription("borealis"), events.Body("acme-wallet"))).Expect(HttpStatusCode.Created);
    }

    [Theory]
    [InlineData("https://hooks", "http://hooks", "https://")]
    [InlineData("https://hooks.acme-wallet.example/", "hooks/", "https://")]
    [InlineData("X-Relay-Secret", "aeg-mine", "'aeg-mine' cannot be the name")]
    [InlineData("X-Relay-Secret", "no name", "'no name' cannot be the name")]
    [InlineData("dead-letters", "other-letters", "does not exist")]
    [InlineData("\"isSecret\":true", "\"isSecret\":1", "isSecret must be true or false")]
    [InlineData("\"retryPolicy\":{", "\"retryPolicy\":{\"maxDeliveryAttempts\":31", "between 1 and 30")]
    [InlineData("\"retryPolicy\":{", "\"retryPolicy\":{\"eventTimeToLiveInMinutes\":1441", "between 1 and 1440")]
    [InlineData("CloudEventSchemaV1_0", "EventGridSchema", "CloudEventSchemaV1_0")]
    [InlineData("\"properties\":{\"endpointUrl\"", "\"properties\":{\"maxEventsPerBatch\":2,\"endpointUrl\"", "between 1 and 1")]
    [InlineData("\"retryPolicy\"", "\"filter\":{},\"retryPolicy\"", "filter is not known here")]
    public async Task A_subscription_that_Azure_would_refuse_or_that_could_not_be_run_is_refused(string good, string bad, string words)
    {
        var (events, _) = await TestEvents.WithSubscriptionAsync();
        await using var __ = events;
        var body = events.Body("acme-wallet");
        Assert.Contains(good, body, StringComparison.Ordinal);

        (await events.Azure.PutAsync(TestEvents.Subscription("borealis"), body.Replace(good, bad, StringComparison.Ordinal)))
            .ExpectError(HttpStatusCode.BadRequest, "InvalidRequest", words);
    }

    [Fact]
    public async Task Dead_letters_need_an_identity_of_the_domain()
    {
        var (events, _) = await TestEvents.WithSubscriptionAsync();
        await using var __ = events;
        (await events.Azure.PutAsync(TestEvents.Domain, """{"location":"westeurope","properties":{"inputSchema":"CloudEventSchemaV1_0"}}""")).Expect(HttpStatusCode.OK);

        (await events.Azure.PutAsync(TestEvents.Subscription("borealis"), events.Body("acme-wallet"))).ExpectError(HttpStatusCode.BadRequest, "InvalidRequest", "no identity of its own");
    }
}
