using System.Net;
using System.Text.Json.Nodes;
using Proof.EndToEnd.Tests.Support;

namespace Proof.EndToEnd.Tests;

/// <summary>What partners are promised, asked of the running data path over WebSocket.</summary>
[Collection(EnvironmentFixture.Collection)]
public sealed class HandshakeTests(EnvironmentFixture fixture)
{
    public static TheoryData<string> Environments => ["production", "sandbox"];

    [Theory, MemberData(nameof(Environments))]
    public async Task The_right_token_from_a_registered_address_is_connected_to_the_backend(string environment)
    {
        foreach (var partner in fixture.Active(environment))
        {
            using var answer = await fixture.Served(environment).ConnectAsync(partner.EdgeAddresses.First(), partner.Token, "/ws?tx_id=tx%2F1");

            Assert.Equal(HttpStatusCode.SwitchingProtocols, answer.Status);
            Assert.NotNull(answer.Header("X-Request-Id"));
            Assert.Equal(("/ws", "tx_id=tx%2F1"), ((string)answer.Echo!["path"]!, (string)answer.Echo["query"]!));
            Assert.Equal(partner.PartnerId, answer.SeenHeader("X-Proof-Partner-Id"));
            Assert.Equal(partner.WidgetId, answer.SeenHeader("X-Proof-Widget-Id"));
            Assert.Equal((bool)partner.Output["offRamp"]! ? "true" : "false", answer.SeenHeader("X-Proof-Off-Ramp"));
            Assert.Null(answer.SeenHeader("Authorization"));
            Assert.Equal("pending", await answer.EchoAsync("pending"));
        }
    }

    [Theory, MemberData(nameof(Environments))]
    public async Task Refusals_are_the_same_as_for_calls(string environment)
    {
        var served = fixture.Served(environment);
        var (partner, other) = (fixture.Active(environment)[0], fixture.Active(environment)[1]);
        (string Address, string? Token)[] attempts =
        [
            (partner.EdgeAddresses.First(), null),
            (partner.EdgeAddresses.First(), "nonsense"),
            (partner.EdgeAddresses.First(), fixture.Active(environment == "production" ? "sandbox" : "production")[0].Token),
            (other.EdgeAddresses.First(), partner.Token),
            (EnvironmentFixture.Stranger, partner.Token),
        ];
        foreach (var (address, token) in attempts)
        {
            var call = await served.SendAsync(address, token);
            using var handshake = await served.ConnectAsync(address, token);
            using var plain = await served.Client.SendAsync(Handshake(address, token));
            var body = JsonNode.Parse(await plain.Content.ReadAsStringAsync())!.AsObject();

            Assert.Equal(call.Status, handshake.Status);
            Assert.Equal(call.Status, plain.StatusCode);
            Assert.Equal(call.Body.ToJsonString(), body.ToJsonString());
            Assert.Equal(call.RequestId is null, !plain.Headers.Contains("X-Request-Id"));
        }
    }

    [Fact]
    public async Task A_plain_request_finds_no_WebSocket()
    {
        var partner = fixture.Active("sandbox")[0];

        using var response = await fixture.Sandbox.Client.SendAsync(Plain(partner.EdgeAddresses.First(), partner.Token));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static HttpRequestMessage Plain(string address, string? token)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/ws");
        request.Headers.Add(ServedEnvironment.ClientAddress, address);
        if (token is not null) request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);
        return request;
    }

    private static HttpRequestMessage Handshake(string address, string? token)
    {
        var request = Plain(address, token);
        request.Headers.Add("Connection", "Upgrade");
        request.Headers.Add("Upgrade", "websocket");
        request.Headers.Add("Sec-WebSocket-Version", "13");
        request.Headers.Add("Sec-WebSocket-Key", "x3JJHMbDL1EzLkh9GBhXDw==");
        return request;
    }
}
