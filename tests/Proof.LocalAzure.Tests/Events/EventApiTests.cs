using System.Net;
using System.Net.Http.Headers;

namespace Proof.LocalAzure.Tests.Events;

/// <summary>What a domain's endpoint takes, and what it refuses.</summary>
public sealed class EventApiTests
{
    private const string Batch = "application/cloudevents-batch+json";

    [Fact]
    public async Task A_batch_is_taken_as_events_of_their_own()
    {
        var (events, receiver) = await TestEvents.WithSubscriptionAsync();
        await using var _ = events;

        (await events.PublishTextAsync($"[{TestEvents.Event("1")},{TestEvents.Event("2")}]", Batch)).Expect(HttpStatusCode.OK);

        string[] arrived = [(await receiver.NextAsync()).Body, (await receiver.NextAsync()).Body];
        Assert.Equal([TestEvents.Event("1"), TestEvents.Event("2")], arrived.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_topic_may_be_named_by_its_whole_id()
    {
        var (events, receiver) = await TestEvents.WithSubscriptionAsync();
        await using var _ = events;
        var topic = $"{events.Azure.Subscription}/{TestEvents.Domain}/topics/acme-wallet";

        (await events.PublishAsync("1", topic)).Expect(HttpStatusCode.OK);

        Assert.Equal(TestEvents.Event("1", topic), (await receiver.NextAsync()).Body);
    }

    [Theory]
    [InlineData("https://acme-wallet.example/")]
    [InlineData("/widget/acme-wallet")]
    [InlineData("ab")]
    public async Task A_source_that_is_no_topic_is_refused(string source)
    {
        await using var events = await TestEvents.StartAsync();

        (await events.PublishAsync("1", source)).ExpectError(HttpStatusCode.BadRequest, "BadRequest", "name of the domain topic");
    }

    [Theory]
    [InlineData("""{"specversion":"1.0","type":"t","source":"acme-wallet"}""", "'id' is required")]
    [InlineData("""{"specversion":"1.0","type":"t","id":"1"}""", "'source' is required")]
    [InlineData("""{"specversion":"1.0","source":"acme-wallet","id":"1"}""", "'type' is required")]
    [InlineData("""{"type":"t","source":"acme-wallet","id":"1"}""", "'specversion' is required")]
    [InlineData("""{"specversion":"0.3","type":"t","source":"acme-wallet","id":"1"}""", "'1.0'")]
    [InlineData("""{"specversion":"1.0","type":"t","source":"acme-wallet","id":""}""", "'id' must not be empty")]
    [InlineData("""{"specversion":"1.0","type":"t","source":"acme-wallet","id":7}""", "'id' must be a text")]
    [InlineData("""{"specversion":"1.0","type":"t","source":"acme-wallet","id":"1","time":"yesterday"}""", "RFC 3339")]
    [InlineData("""{"specversion":"1.0","type":"t","source":"acme-wallet","id":"1","time":"2026-02-30T12:00:00Z"}""", "RFC 3339")]
    [InlineData("""{"specversion":"1.0","type":"t","source":"acme-wallet","id":"1","Upper":"x"}""", "cannot be an attribute")]
    [InlineData("""{"specversion":"1.0","type":"t","source":"acme-wallet","id":"1","more":{}}""", "'more' must be a text")]
    [InlineData("""{"specversion":"1.0","type":"t","source":"acme-wallet","id":"1","data":1,"data_base64":"MQ=="}""", "either data or data_base64")]
    [InlineData("""{"specversion":"1.0","type":"t","source":"acme-wallet","id":"1","id":"2"}""", "not valid JSON")]
    [InlineData("""[{"specversion":"1.0","type":"t","source":"acme-wallet","id":"1"}]""", "must be a JSON object")]
    [InlineData("""{"specversion":"1.0","type":"t","source":"acme-wallet","id":"\ud800"}""", "surrogate")]
    [InlineData("hello", "not valid JSON")]
    [InlineData("", "not valid JSON")]
    public async Task What_is_no_event_is_refused(string body, string words)
    {
        await using var events = await TestEvents.StartAsync();

        (await events.PublishTextAsync(body)).ExpectError(HttpStatusCode.BadRequest, "BadRequest", words);
    }

    [Fact]
    public async Task One_wrong_event_refuses_the_whole_batch()
    {
        var (events, receiver) = await TestEvents.WithSubscriptionAsync();
        await using var _ = events;

        (await events.PublishTextAsync($$"""[{{TestEvents.Event("1")}},{"id":"2"}]""", Batch)).Expect(HttpStatusCode.BadRequest);
        (await events.PublishTextAsync("[]", Batch)).ExpectError(HttpStatusCode.BadRequest, "BadRequest", "at least one event");
        await events.PublishAsync("3");

        Assert.Equal("3", (await events.ReportAsync()).EventId);
        Assert.Equal(TestEvents.Event("3"), (await receiver.NextAsync()).Body);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/plain")]
    public async Task Another_content_type_is_refused(string type)
    {
        await using var events = await TestEvents.StartAsync();

        (await events.PublishTextAsync(TestEvents.Event("1"), type)).ExpectError(HttpStatusCode.UnsupportedMediaType, "UnsupportedMediaType", "application/cloudevents+json");
    }

    [Fact]
    public async Task More_than_a_mebibyte_is_refused_and_that_much_is_taken()
    {
        await using var events = await TestEvents.StartAsync();
        var empty = TestEvents.Event("");
        var most = TestEvents.Event(new string('x', 1024 * 1024 - empty.Length));

        (await events.PublishTextAsync(most)).Expect(HttpStatusCode.OK);
        (await events.PublishTextAsync(most + " ")).ExpectError(HttpStatusCode.RequestEntityTooLarge, "PayloadTooLarge", "1048576 bytes");
    }

    [Fact]
    public async Task More_than_5000_events_are_refused()
    {
        await using var events = await TestEvents.StartAsync();
        var one = """{"specversion":"1.0","type":"t","source":"acme-wallet","id":"1"}""";

        (await events.PublishTextAsync($"[{string.Join(',', Enumerable.Repeat(one, 5000))}]", Batch)).Expect(HttpStatusCode.OK);
        (await events.PublishTextAsync($"[{string.Join(',', Enumerable.Repeat(one, 5001))}]", Batch)).ExpectError(HttpStatusCode.RequestEntityTooLarge, "PayloadTooLarge", "5000");
    }

    [Fact]
    public async Task Nobody_publishes_without_a_token()
    {
        await using var events = await TestEvents.StartAsync();
        events.Azure.Client.DefaultRequestHeaders.Authorization = null;

        (await events.PublishAsync("1")).ExpectError(HttpStatusCode.Unauthorized, "Unauthorized", "bearer token");
    }

    [Fact]
    public async Task A_domain_that_is_not_there_takes_nothing()
    {
        await using var events = await TestEvents.StartAsync();

        (await events.Azure.SendAsync(HttpMethod.Post, "https://other.westeurope-1.eventgrid.azure.net/api/events", "{}"))
            .ExpectError(HttpStatusCode.NotFound, "ResourceNotFound", "no domain 'other'");
        (await events.Azure.SendAsync(HttpMethod.Post, "https://proof-events.northeurope-1.eventgrid.azure.net/api/events", "{}"))
            .ExpectError(HttpStatusCode.NotFound, "ResourceNotFound", "no domain");
        (await events.Azure.SendAsync(HttpMethod.Post, "https://proof-events.westeurope-1.eventgrid.azure.net/api/other", "{}"))
            .ExpectError(HttpStatusCode.NotFound, "NotFound", "/api/events");
    }

    [Fact]
    public async Task The_endpoint_on_this_machine_takes_events_too_but_not_under_a_name_of_somebody_else()
    {
        var (events, receiver) = await TestEvents.WithSubscriptionAsync();
        await using var _ = events;
        await using var endpoint = await events.Azure.Azure.OpenEventsEndpointAsync("proof-events", 0, default);
        using var client = new HttpClient();

        using var taken = await client.SendAsync(Request(endpoint.Address));
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        Assert.Equal(TestEvents.Event("1"), (await receiver.NextAsync()).Body);

        using var foreign = Request(endpoint.Address);
        foreign.Headers.Host = "evil.example";
        using var refused = await client.SendAsync(foreign);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, refused.StatusCode);

        using var anonymous = Request(endpoint.Address);
        anonymous.Headers.Authorization = null;
        using var denied = await client.SendAsync(anonymous);
        Assert.Equal(HttpStatusCode.Unauthorized, denied.StatusCode);
    }

    private static HttpRequestMessage Request(Uri address)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(TestEvents.Event("1")) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/cloudevents+json");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "anything");
        return request;
    }
}
