using System.Globalization;
using System.Net;
using FsCheck;
using FsCheck.Fluent;
using Proof.Infra.Gateway;

namespace Proof.Infra.Tests.Gateway;

/// <summary>What the relay's policy does with deliveries and with everything else.</summary>
public sealed class RelayRunTests(RelayFixture relay) : IClassFixture<RelayFixture>
{
    private const string Data = """{ "crypto_amount": "0.10", "n": 1.50, "created_at": "2026-06-01T12:00:00.000Z" }""";

    [Fact]
    public async Task The_endpoint_gets_the_data_exactly_and_nothing_of_Event_Grids()
    {
        using var answer = await relay.DeliverAsync(Event(Data));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("", await answer.Content.ReadAsStringAsync());
        var received = await relay.NextAsync();
        Assert.Equal(("POST", "/proof?v=2", Data), (received.Method, received.Target, received.Body));
        Assert.Equal("application/json", received.Headers["Content-Type"]);
        Assert.Equal("Proof-Webhooks", received.Headers["User-Agent"]);
        Assert.Equal("hooks.acme-wallet.example", received.Headers["Host"]);
        Assert.True(Guid.TryParseExact(received.Headers["X-Request-Id"], "D", out _));
        // API Management itself adds X-Forwarded-For: the address of its own peer, which is inside.
        Assert.Equal(
            ["content-length", "content-type", "host", "user-agent", "x-forwarded-for", "x-request-id"],
            received.Headers.Keys.Select(name => name.ToLowerInvariant()).Order(StringComparer.Ordinal));
        Assert.Equal("127.0.0.1", received.Headers["X-Forwarded-For"]);
    }

    [Theory]
    [InlineData(200, 200)]
    [InlineData(204, 200)]
    [InlineData(299, 200)]
    [InlineData(301, 503)]
    [InlineData(302, 503)]
    [InlineData(400, 503)]
    [InlineData(401, 503)]
    [InlineData(404, 503)]
    [InlineData(413, 503)]
    [InlineData(500, 503)]
    public async Task Any_2xx_is_an_acknowledgement_and_everything_else_is_tried_again(int endpoint, int status)
    {
        relay.Status = endpoint;
        using var answer = await relay.DeliverAsync(Event(Data));
        relay.Status = 200;

        Assert.Equal(status, (int)answer.StatusCode);
        await relay.NextAsync();
    }

    [Fact]
    public async Task Both_generations_of_the_secret_are_taken()
    {
        using var answer = await relay.DeliverAsync(Event(Data), request => Replace(request, "X-Proof-Relay-Secret", RelayFixture.PreviousSecret));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await relay.NextAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("wrong")]
    [InlineData(RelayFixture.Secret + " ")]
    [InlineData(RelayFixture.Secret + "," + RelayFixture.PreviousSecret)]
    public async Task A_stranger_gets_nothing_through(string secret)
    {
        using var answer = await relay.DeliverAsync(Event(Data), request =>
        {
            request.Headers.Remove("X-Proof-Relay-Secret");
            if (secret.Length > 0) request.Headers.TryAddWithoutValidation("X-Proof-Relay-Secret", secret.TrimEnd() + (secret.EndsWith(' ') ? "x" : ""));
        });

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.False(relay.HasReceived);
    }

    [Theory]
    [InlineData("api.proof.example")]
    [InlineData("relay.proof.example.evil.example")]
    [InlineData("127.0.0.1")]
    public async Task On_another_host_there_is_no_relay(string host)
    {
        using var answer = await relay.DeliverAsync(Event(Data), request => request.Headers.Host = host);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("""{"statusCode":404,"message":"Resource not found"}""", await answer.Content.ReadAsStringAsync());
        Assert.False(relay.HasReceived);
    }

    [Theory]
    [InlineData("/events/globex-pay", 503)]
    [InlineData("/events/ACME-WALLET", 400)]
    [InlineData("/events/acme_wallet", 400)]
    [InlineData("/events/ab", 400)]
    [InlineData("/events/acme-wallet/more", 404)]
    [InlineData("/events", 404)]
    public async Task A_partner_without_a_backend_is_tried_again_and_what_is_no_slug_never(string path, int status)
    {
        using var answer = await relay.DeliverAsync(Event(Data), request => request.RequestUri = new Uri(path, UriKind.Relative));

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.False(relay.HasReceived);
    }

    [Theory]
    [InlineData("")]
    [InlineData("proof")]
    [InlineData("/a b")]
    [InlineData("/a#b")]
    [InlineData("/{a}")]
    public async Task A_path_that_is_none_is_refused(string path)
    {
        using var answer = await relay.DeliverAsync(Event(Data), request => Replace(request, RelayPolicy.PathHeader, path));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False(relay.HasReceived);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no JSON")]
    [InlineData("[]")]
    [InlineData("""{"specversion":"1.0","id":"1","source":"acme-wallet","type":"t"}""")]
    [InlineData("""{"specversion":"1.0","id":"1","source":"acme-wallet","type":"t","data":null}""")]
    [InlineData("""{"specversion":"1.0","id":"1","source":"acme-wallet","type":"t","data":[]}""")]
    [InlineData("""{"specversion":"1.0","id":"1","source":"acme-wallet","type":"t","data":"x"}""")]
    [InlineData("""{"specversion":"1.0","id":"1","source":"acme-wallet","type":"t","data_base64":"e30="}""")]
    [InlineData("""{"specversion":"1.0","id":"1","source":"acme-wallet","type":"t","data":{},"data":{"a":1}}""")]
    [InlineData("""{"specversion":"1.0","id":"1","source":"acme-wallet","type":"t","d\u0061ta":{}}""")]
    [InlineData("""{"specversion":"1.0","id":"","source":"acme-wallet","type":"t","data":{}}""")]
    [InlineData("""{"specversion":"1.0","id":1,"source":"acme-wallet","type":"t","data":{}}""")]
    [InlineData("""{"specversion":"0.3","id":"1","source":"acme-wallet","type":"t","data":{}}""")]
    [InlineData("""{"specversion":"1.0","id":"1","source":"acme-wallet","data":{}}""")]
    [InlineData("""[{"specversion":"1.0","id":"1","source":"acme-wallet","type":"t","data":{}}]""")]
    [InlineData("""{"specversion":"1.0","id":"1","source":"acme-wallet","type":"t","data":{'a':1}}""")]
    [InlineData("""{"specversion":"1.0","id":"1","source":"acme-wallet","type":"t","data":{/* } */}}""")]
    [InlineData("""{"specversion":"1.0","id":"1","source":"acme-wallet","type":"t","data":{}} {}""")]
    public async Task What_is_not_one_event_with_an_object_is_refused_for_good(string body)
    {
        using var answer = await relay.DeliverAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False(relay.HasReceived);
    }

    [Theory]
    [InlineData("eventgrid.azure.net", 200)]
    [InlineData("eventgrid.azure.net.evil.example", 400)]
    [InlineData(null, 400)]
    public async Task Only_Event_Grid_may_ask_whether_it_may_send(string? origin, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/events/acme-wallet");
        if (origin is not null) request.Headers.Add("WebHook-Request-Origin", origin);
        using var answer = await relay.SendAsync(request);

        Assert.Equal(status, (int)answer.StatusCode);
        if (status == 200)
        {
            Assert.Equal(origin, answer.Headers.GetValues("WebHook-Allowed-Origin").Single());
            Assert.Equal("*", answer.Headers.GetValues("WebHook-Allowed-Rate").Single());
        }

        Assert.False(relay.HasReceived);
    }

    [Fact]
    public async Task With_more_headers_than_it_can_take_away_the_relay_hands_nothing_over()
    {
        using var answer = await relay.DeliverAsync(Event(Data), request =>
        {
            for (var i = 0; i < 40; i++) request.Headers.Add("X-Odd-" + i.ToString(CultureInfo.InvariantCulture), "1");
        });

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.False(relay.HasReceived);
    }

    [Fact]
    public void Whatever_the_data_is_it_arrives_byte_for_byte() => Prop.ForAll(Events.ToArbitrary(), one =>
    {
        using var answer = relay.DeliverAsync(one.Event).GetAwaiter().GetResult();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(one.Data, relay.NextAsync().GetAwaiter().GetResult().Body);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    private static string Event(string data) => $$"""{"specversion":"1.0","id":"1","source":"acme-wallet","type":"transaction","data":{{data}}}""";

    // JSON in any layout, with members that look like the one that is wanted, in texts, deeper down and around it.
    private static Gen<(string Event, string Data)> Events =>
        from data in Objects(3)
        from before in Members(2)
        from after in Members(2)
        from blank in Blank
        select ($"{{{blank}\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"acme-wallet\",\"type\":\"t\",{before}\"data\"{blank}:{blank}{data}{blank}{(after.Length > 0 ? "," + after.TrimEnd(',') : "")}}}", data);

    private static Gen<string> Blank => Gen.Elements("", " ", "\n  ", "\t");

    private static Gen<string> Texts => Gen.Elements("\"\"", "\"data\"", "\"}\"", "\"{\\\"data\\\":{}}\"", "\"\\\\\"", "\"\\u0022,\"", "\"2026-06-01T12:00:00Z\"", "\"2026-06-01T12:00:00.1230000+02:00\"", "\"\u00fc\u20ac\"");

    private static Gen<string> Scalars => Gen.OneOf(Texts, Gen.Elements("0", "-0", "1.0", "0.10", "1e3", "1E-7", "12345678901234567890.123456789012345678", "true", "false", "null"));

    private static Gen<string> Values(int depth) => depth == 0
        ? Scalars
        : Gen.OneOf(Scalars, Objects(depth - 1), Values(depth - 1).ArrayOf(2).Select(items => $"[{string.Join(" ,", items)}]"));

    private static Gen<string> Objects(int depth) =>
        from count in Gen.Choose(0, 3)
        from values in Values(depth).ArrayOf(count)
        from blank in Blank
        select $"{{{blank}{string.Join(",", values.Select((value, i) => $"\"{(i == 0 ? "data" : "m" + i.ToString(CultureInfo.InvariantCulture))}\"{blank}:{value}"))}{blank}}}";

    // Extensions of the event around its data, each with a comma behind it.
    private static Gen<string> Members(int depth) =>
        from value in Values(depth)
        from name in Gen.Elements("", "ext", "dataschema")
        select name.Length == 0 ? "" : $"\"{name}{depth}\":{value},";

    private static void Replace(HttpRequestMessage request, string name, string value)
    {
        request.Headers.Remove(name);
        request.Headers.TryAddWithoutValidation(name, value);
    }
}
