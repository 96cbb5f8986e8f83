using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace Proof.LocalAzure.Tests.Gateway;

public sealed class WebSocketTests
{
    private const string Refuses = """<return-response><set-status code="401" reason="Unauthorized" /><set-header name="X-Request-Id" exists-action="override"><value>@(context.RequestId.ToString())</value></set-header><set-body>{"error":"unauthorised","code":"missing_token","message":"No."}</set-body></return-response>""";

    [Fact]
    public async Task Messages_come_back_as_they_were_sent()
    {
        await using var served = await WithSocketAsync();
        using var socket = await served.ConnectAsync();
        await socket.ReceiveEchoAsync();
        var large = new byte[1_000_000];
        new Random(1).NextBytes(large);

        await socket.SendTextAsync("pending");
        Assert.Equal("pending", await socket.ReceiveTextAsync());
        await socket.SendTextAsync("");
        Assert.Equal("", await socket.ReceiveTextAsync());
        var sending = socket.SendAsync(large, WebSocketMessageType.Binary, endOfMessage: true, default);
        var (type, content) = await socket.ReceiveAsync();
        await sending;

        Assert.Equal(WebSocketMessageType.Binary, type);
        Assert.Equal(large, content);
    }

    [Fact]
    public async Task The_backend_sees_the_handshake_as_the_policy_left_it()
    {
        await using var served = await WithSocketAsync("""
            <set-header name="Authorization" exists-action="delete" />
            <set-header name="X-Proof-Partner-Id" exists-action="override"><value>ptn_1</value></set-header>
            """);
        using var socket = await served.ConnectAsync("/ws?tx_id=a%2Fb&x=1", options =>
        {
            options.SetRequestHeader("Authorization", "Bearer secret");
            options.AddSubProtocol("proof.v1");
        });

        var echo = await socket.ReceiveEchoAsync();

        Assert.Equal(("GET", "/base", "tx_id=a%2Fb&x=1", ""), ((string)echo["method"]!, (string)echo["path"]!, (string)echo["query"]!, (string)echo["body"]!));
        Assert.Equal("backend.acme.example", echo.Header("Host"));
        Assert.Equal("websocket", echo.Header("Upgrade"));
        Assert.Equal("ptn_1", echo.Header("X-Proof-Partner-Id"));
        Assert.Equal($"{ServedApi.Allowed},10.20.0.4", echo.Header("X-Forwarded-For"));
        Assert.Null(echo.Header("Authorization"));
        Assert.Equal("proof.v1", socket.SubProtocol);
    }

    [Fact]
    public async Task A_close_arrives_with_its_code_and_reason()
    {
        await using var served = await WithSocketAsync();
        using var socket = await served.ConnectAsync();
        await socket.ReceiveEchoAsync();

        await socket.CloseAsync((WebSocketCloseStatus)4001, "done here", default);

        Assert.Equal((WebSocketState.Closed, (WebSocketCloseStatus)4001, "done here"), (socket.State, socket.CloseStatus!.Value, socket.CloseStatusDescription));
    }

    [Fact]
    public async Task A_refused_handshake_is_a_plain_answer()
    {
        await using var served = await WithSocketAsync(Refuses);
        using var response = await served.SendAsync(Asking());

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("missing_token", (string?)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["code"]);
        Assert.Single(response.Headers.GetValues("X-Request-Id"));
        Assert.Empty(response.Headers.Upgrade);
    }

    [Fact]
    public async Task A_caller_whom_the_firewall_blocks_gets_no_further()
    {
        await using var served = await WithSocketAsync();

        var refused = await Assert.ThrowsAsync<WebSocketException>(() => served.ConnectAsync(shape: options => options.SetRequestHeader(ServedApi.ClientHeader, "203.0.113.1")));

        Assert.Contains("403", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "websocket", "13", "x3JJHMbDL1EzLkh9GBhXDw==", "101")]
    [InlineData("GET", "WebSocket", "13", "x3JJHMbDL1EzLkh9GBhXDw==", "101")]
    [InlineData("GET", "websocket", "8", "x3JJHMbDL1EzLkh9GBhXDw==", "404")]
    [InlineData("GET", "websocket", "13", "short", "404")]
    [InlineData("GET", "h2c", "13", "x3JJHMbDL1EzLkh9GBhXDw==", "404")]
    [InlineData("POST", "websocket", "13", "x3JJHMbDL1EzLkh9GBhXDw==", "404")]
    public async Task What_is_no_handshake_belongs_to_no_operation(string method, string upgrade, string version, string key, string status)
    {
        await using var served = await WithSocketAsync();
        using var client = new TcpClient();
        await client.ConnectAsync(served.Path.EdgeAddress.Host, served.Path.EdgeAddress.Port);
        using var writer = new StreamWriter(client.GetStream());
        await writer.WriteAsync(
            $"{method} /ws HTTP/1.1\r\nHost: api.acme.example\r\nConnection: Upgrade\r\nUpgrade: {upgrade}\r\nSec-WebSocket-Version: {version}\r\n"
            + $"Sec-WebSocket-Key: {key}\r\n{ServedApi.ClientHeader}: {ServedApi.Allowed}\r\n\r\n");
        await writer.FlushAsync();
        using var reader = new StreamReader(client.GetStream());

        Assert.StartsWith($"HTTP/1.1 {status} ", await reader.ReadLineAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/ws")]
    [InlineData("/ws/other")]
    public async Task A_plain_request_to_a_WebSocket_API_finds_nothing(string path)
    {
        await using var served = await WithSocketAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await served.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task A_handshake_below_the_path_of_the_API_finds_nothing()
    {
        await using var served = await WithSocketAsync();
        using var response = await served.SendAsync(Asking("/ws/other"));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_WebSocket_API_that_wants_a_subscription_lets_nobody_in()
    {
        await using var served = await WithSocketAsync();
        served.PutApi("ws", "ws", "wss://backend.acme.example", subscriptionRequired: true, type: "websocket");
        using var response = await served.SendAsync(Asking());

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("wss://closed.invalid")]
    [InlineData("")]
    public async Task A_backend_that_is_nowhere_cannot_be_connected_to(string serviceUrl)
    {
        await using var served = await WithSocketAsync();
        served.PutSocketApi(serviceUrl);
        using var response = await served.SendAsync(Asking());

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
    }

    [Fact]
    public async Task A_policy_names_the_backend_of_an_API_that_has_none()
    {
        await using var served = await WithSocketAsync("""<set-backend-service base-url="wss://backend.acme.example/there" />""");
        served.PutSocketApi("wss://closed.invalid");
        using var socket = await served.ConnectAsync();

        Assert.Equal("/there", (string?)(await socket.ReceiveEchoAsync())["path"]);
    }

    [Fact]
    public async Task A_caller_that_breaks_off_harms_nobody_else()
    {
        await using var served = await WithSocketAsync();
        var socket = await served.ConnectAsync();
        await socket.ReceiveEchoAsync();

        socket.Abort();
        socket.Dispose();

        using var next = await served.ConnectAsync();
        Assert.Equal("GET", (string?)(await next.ReceiveEchoAsync())["method"]);
    }

    [Fact]
    public async Task When_serving_ends_the_connection_ends()
    {
        var served = await WithSocketAsync();
        using var socket = await served.ConnectAsync();
        await socket.ReceiveEchoAsync();
        var receiving = socket.ReceiveAsync();

        await served.DisposeAsync();

        await Assert.ThrowsAsync<WebSocketException>(() => receiving);
    }

    [Fact]
    public async Task A_handshake_to_an_HTTP_API_is_a_plain_request()
    {
        await using var served = await ServedApi.WithPolicyAsync();
        using var response = await served.SendAsync(Asking("/widget/session"));

        var echo = await Echo.ReadAsync(response);
        Assert.Null(echo.Header("Upgrade"));
    }

    private static async Task<ServedApi> WithSocketAsync(string inbound = "")
    {
        var served = await ServedApi.WithPolicyAsync();
        served.PutSocketApi();
        served.Save(ServedApi.HandshakePolicy(ServedApi.Document(inbound)));
        return served;
    }

    private static HttpRequestMessage Asking(string path = "/ws") => new(HttpMethod.Get, path)
    {
        Headers =
        {
            { "Connection", "Upgrade" },
            { "Upgrade", "websocket" },
            { "Sec-WebSocket-Version", "13" },
            { "Sec-WebSocket-Key", "x3JJHMbDL1EzLkh9GBhXDw==" },
        },
    };
}
