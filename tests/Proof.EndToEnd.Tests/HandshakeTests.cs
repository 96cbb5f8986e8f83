using System.Net;
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
            var refusal = await served.RefusedHandshakeAsync(address, token);

            Assert.Equal(call.Status, handshake.Status);
            Assert.Equal(call.Status, refusal.Status);
            Assert.Equal(call.Body.ToJsonString(), refusal.Body.ToJsonString());
            Assert.Equal(call.RequestId is null, refusal.RequestId is null);
        }
    }

    [Fact]
    public async Task A_plain_request_finds_no_WebSocket()
    {
        var partner = fixture.Active("sandbox")[0];

        using var request = new HttpRequestMessage(HttpMethod.Get, "/ws");
        request.Headers.Add(ServedEnvironment.ClientAddress, partner.EdgeAddresses.First());
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + partner.Token);
        using var response = await fixture.Sandbox.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Every_method_on_every_path_passes_the_gate()
    {
        var partner = fixture.Active("sandbox")[0];
        string[] paths = ["/", "/session", "/SESSION", "/session/", "/transactions/1", "/transactions/1/2", "/transactions/%2e%2e", "/anything?x=1"];
        foreach (var method in (string[])["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"])
        {
            foreach (var path in paths)
            {
                Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(method, path, null));
                if (!path.Contains("%2e", StringComparison.Ordinal)) Assert.Equal(HttpStatusCode.OK, await AskAsync(method, path, partner.Token));
            }
        }

        async Task<HttpStatusCode> AskAsync(string method, string path, string? token)
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), "/widget" + path);
            request.Headers.Add(ServedEnvironment.ClientAddress, partner.EdgeAddresses.First());
            if (token is not null) request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);
            using var response = await fixture.Sandbox.Client.SendAsync(request);
            return response.StatusCode;
        }
    }
}
