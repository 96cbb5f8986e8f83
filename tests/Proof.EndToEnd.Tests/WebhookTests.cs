using System.Net;
using Proof.EndToEnd.Tests.Support;

namespace Proof.EndToEnd.Tests;

/// <summary>
/// Events from the domain's endpoint to partners' endpoints, through everything that is deployed: event domain, subscription, edge, relay,
/// backend. The clock is stepped, so what takes minutes takes none here.
/// </summary>
public sealed class WebhookTests(WebhookFixture fixture) : IClassFixture<WebhookFixture>
{
    private const string Data =
        """{"merchant_transaction_id":"tx-1","type":"buy","status":"completed","currency":"USDT","network":"TRC20","crypto_amount":"100.00","fiat_currency":"EUR","fiat_amount":"95.10","created_at":"2026-11-01T11:59:00Z","updated_at":"2026-11-01T12:00:00.000Z"}""";

    // After the first 503 (page on delivery and retry of Event Grid).
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task An_endpoint_gets_exactly_the_documented_event()
    {
        await using var endpoint = await WebhookEndpoint.OpenAsync();
        await using var served = await fixture.ServeAsync(endpoint);

        Assert.Equal(HttpStatusCode.OK, await served.PublishAsync(WebhookFixture.Cedar, "exact", Data));

        var received = await endpoint.NextAsync();
        Assert.Equal(("POST", "/proof/events?v=2", Data), (received.Method, received.Target, received.Body));
        Assert.Equal("application/json", received.Headers["Content-Type"]);
        Assert.Equal("Proof-Webhooks", received.Headers["User-Agent"]);
        Assert.Equal(WebhookFixture.CedarHost, received.Headers["Host"]);
        Assert.DoesNotContain(received.Headers.Keys, name =>
            name.StartsWith("aeg-", StringComparison.OrdinalIgnoreCase) || name.StartsWith("X-Proof", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("WebHook-", StringComparison.OrdinalIgnoreCase) || name.Equals("Authorization", StringComparison.OrdinalIgnoreCase));
        await Outcome(served, "exact", "delivered");
    }

    [Theory]
    [InlineData(500)]
    [InlineData(404)]
    [InlineData(302)]
    [InlineData(WebhookEndpoint.Gone)]
    public async Task A_failed_delivery_is_tried_again_until_the_endpoint_takes_it(int status)
    {
        await using var endpoint = await WebhookEndpoint.OpenAsync();
        await using var served = await fixture.ServeAsync(endpoint);
        var id = $"retried {status}";
        endpoint.Status = status;
        await served.PublishAsync(WebhookFixture.Cedar, id, Data);
        await endpoint.NextAsync();
        await Outcome(served, id, "503");

        endpoint.Status = 204;
        fixture.Clock.Advance(FirstPause);

        Assert.Equal(Data, (await endpoint.NextAsync()).Body);
        await Outcome(served, id, "delivered");
        Assert.Equal(0, endpoint.Count);
        fixture.Clock.Advance(TimeSpan.FromMinutes(2)); // behind a circuit breaker's minute
    }

    [Fact]
    public async Task An_endpoint_that_does_not_answer_holds_up_nobody_else()
    {
        await using var slow = await WebhookEndpoint.OpenAsync();
        await using var quick = await WebhookEndpoint.OpenAsync();
        await using var served = await fixture.ServeAsync(slow, quick);
        slow.Status = WebhookEndpoint.Silence;
        await served.PublishAsync(WebhookFixture.Cedar, "slow", Data);
        await slow.NextAsync();

        await served.PublishAsync(WebhookFixture.Borealis, "quick", Data);
        Assert.Equal("/", (await quick.NextAsync()).Target);
        await Outcome(served, "quick", "delivered");

        // The relay gives up after 25 seconds, before Event Grid does after 30.
        fixture.Clock.Advance(TimeSpan.FromSeconds(25));
        await Outcome(served, "slow", "503");
        slow.Status = 200;
        fixture.Clock.Advance(FirstPause);
        await slow.NextAsync();
        await Outcome(served, "slow", "delivered");
        fixture.Clock.Advance(TimeSpan.FromMinutes(2));
    }

    [Fact]
    public async Task An_endpoint_that_is_down_gets_its_events_when_it_is_back_also_after_a_restart()
    {
        await using (var served = await fixture.ServeAsync(cedar: null))
        {
            await served.PublishAsync(WebhookFixture.Cedar, "down", Data);
            await Outcome(served, "down", "503");
        }

        await using var endpoint = await WebhookEndpoint.OpenAsync();
        await using (var served = await fixture.ServeAsync(endpoint))
        {
            Assert.Equal(0, endpoint.Count);
            fixture.Clock.Advance(FirstPause);
            Assert.Equal(Data, (await endpoint.NextAsync()).Body);
            await Outcome(served, "down", "delivered");
        }
    }

    [Fact]
    public async Task An_endpoint_that_fails_too_often_is_left_alone_for_a_minute()
    {
        await using var endpoint = await WebhookEndpoint.OpenAsync();
        await using var served = await fixture.ServeAsync(endpoint);
        endpoint.Status = 500;
        for (var i = 0; i < 5; i++)
        {
            await served.PublishAsync(WebhookFixture.Cedar, $"failing {i}", Data);
            await endpoint.NextAsync();
            await Outcome(served, $"failing {i}", "503");
        }

        await served.PublishAsync(WebhookFixture.Cedar, "tripped", Data);
        await Outcome(served, "tripped", "503");
        Assert.Equal(0, endpoint.Count);

        endpoint.Status = 200;
        fixture.Clock.Advance(TimeSpan.FromMinutes(2));
        for (var i = 0; i < 6; i++) await endpoint.NextAsync();
    }

    [Fact]
    public async Task A_stranger_cannot_use_the_relay_and_partners_do_not_find_it()
    {
        await using var endpoint = await WebhookEndpoint.OpenAsync();
        await using var served = await fixture.ServeAsync(endpoint);

        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(WebhookFixture.RelayHost, "guessed"));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(WebhookFixture.RelayHost, null));
        Assert.NotEqual(HttpStatusCode.OK, await PostAsync("sandbox-api.proof.example", "guessed"));
        Assert.Equal(0, endpoint.Count);

        async Task<HttpStatusCode> PostAsync(string host, string? secret)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/events/" + WebhookFixture.Cedar)
            {
                Content = new StringContent($$"""{"specversion":"1.0","type":"t","source":"s","id":"1","data":{{Data}}}"""),
            };
            request.Headers.Host = host;
            request.Headers.Add(ServedEnvironment.ClientAddress, "198.51.100.99");
            request.Headers.Add("X-Proof-Webhook-Path", "/proof");
            if (secret is not null) request.Headers.Add("X-Proof-Relay-Secret", secret);
            using var response = await served.Client.SendAsync(request);
            return response.StatusCode;
        }
    }

    [Fact]
    public async Task The_relay_consents_to_Event_Grid_and_to_nobody_else()
    {
        await using var served = await fixture.ServeAsync(cedar: null);

        Assert.Equal("eventgrid.azure.net", await AskAsync("eventgrid.azure.net"));
        Assert.Null(await AskAsync("elsewhere.example"));

        async Task<string?> AskAsync(string origin)
        {
            using var request = new HttpRequestMessage(HttpMethod.Options, "/events/" + WebhookFixture.Cedar);
            request.Headers.Host = WebhookFixture.RelayHost;
            request.Headers.Add(ServedEnvironment.ClientAddress, "198.51.100.99");
            request.Headers.Add("WebHook-Request-Origin", origin);
            using var response = await served.Client.SendAsync(request);
            Assert.Equal(origin == "eventgrid.azure.net" ? HttpStatusCode.OK : HttpStatusCode.BadRequest, response.StatusCode);
            return response.Headers.TryGetValues("WebHook-Allowed-Origin", out var allowed) ? allowed.Single() : null;
        }
    }

    // Each delivery is told in one line when all about it is on disk; so the clock can go on then.
    private static Task Outcome(ServedEnvironment served, string id, string words) =>
        served.Said.LineAsync(line => line.Contains($"\"{id}\"", StringComparison.Ordinal) && line.Contains(words, StringComparison.Ordinal));
}
