using System.Net;
using System.Text;

namespace Proof.LocalAzure.Tests.Gateway;

public class ForwardingTests
{
    [Fact]
    public async Task Method_body_and_headers_reach_the_backend()
    {
        await using var served = await ServedApi.WithPolicyAsync();
        var request = new HttpRequestMessage(HttpMethod.Post, "/widget/session") { Content = new StringContent("{\"a\":1}", Encoding.UTF8, "application/json") };
        var echo = await Echo.ReadAsync(await served.SendAsync(request, ("X-One", "a"), ("X-One", "b"), ("Accept", "application/json")));

        Assert.Equal("POST", echo.Method);
        Assert.Equal("{\"a\":1}", echo.Text);
        Assert.Equal("application/json; charset=utf-8", echo.Header("Content-Type"));
        Assert.Equal("7", echo.Header("Content-Length"));
        Assert.Equal("application/json", echo.Header("Accept"));
        Assert.Equal("backend.acme.example", echo.Header("Host"));
    }

    [Fact]
    public async Task A_body_without_a_length_is_streamed()
    {
        await using var served = await ServedApi.WithPolicyAsync();
        var request = new HttpRequestMessage(HttpMethod.Post, "/widget/session") { Content = new StringContent(new string('x', 50_000)) };
        request.Headers.TransferEncodingChunked = true;
        var echo = await Echo.ReadAsync(await served.SendAsync(request));

        Assert.Equal(50_000, echo.Text.Length);
    }

    [Fact]
    public async Task Headers_of_one_connection_stay_there()
    {
        await using var served = await ServedApi.WithPolicyAsync();
        var echo = await served.EchoAsync(headers:
        [
            ("Connection", "X-Mine"), ("X-Mine", "1"), ("X-Yours", "2"), ("Keep-Alive", "timeout=5"), ("TE", "trailers"), ("Proxy-Authorization", "Basic eA=="),
        ]);

        Assert.Equal("2", echo.Header("X-Yours"));
        foreach (var name in (string[])["Connection", "X-Mine", "Keep-Alive", "TE", "Proxy-Authorization"])
            Assert.Null(echo.Header(name));
    }

    [Fact]
    public async Task Forged_forwarding_headers_are_overwritten_and_the_gateway_adds_its_peer()
    {
        await using var served = await ServedApi.WithPolicyAsync(
            inbound: """
                <set-header name="X-Seen"><value>@(context.Request.Headers.GetValueOrDefault("X-Forwarded-For", "none"))</value></set-header>
                <set-header name="X-Peer"><value>@(context.Request.IpAddress)</value></set-header>
                """);
        var echo = await served.EchoAsync(headers:
        [
            ("X-Forwarded-For", "203.0.113.9"), ("X-Forwarded-For", "203.0.113.10"), ("X-Forwarded-Proto", "gopher"), ("X-Original-Host", "evil.example"),
        ]);

        Assert.Equal(ServedApi.Allowed, echo.Header("X-Seen"));
        Assert.Equal("10.20.0.4", echo.Header("X-Peer"));
        Assert.Equal($"{ServedApi.Allowed},10.20.0.4", echo.Header("X-Forwarded-For"));
        Assert.Equal("http", echo.Header("X-Forwarded-Proto"));
        Assert.Equal("127.0.0.1", echo.Header("X-Original-Host"));
        Assert.Null(echo.Header(ServedApi.ClientHeader));
    }

    [Fact]
    public async Task A_deleted_forwarding_header_comes_back_with_the_peer_alone()
    {
        await using var served = await ServedApi.WithPolicyAsync(inbound: """<set-header name="X-Forwarded-For" exists-action="delete" />""");

        Assert.Equal("10.20.0.4", (await served.EchoAsync()).Header("X-Forwarded-For"));
    }

    [Fact]
    public async Task A_request_straight_to_the_gateway_comes_from_its_own_peer_and_says_what_it_likes()
    {
        await using var served = await ServedApi.WithPolicyAsync(
            inbound: """<set-header name="X-Peer"><value>@(context.Request.IpAddress)</value></set-header>""");
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(served.Path.GatewayAddress, "/widget/session"));
        request.Headers.Add("X-Forwarded-For", "198.51.100.7");
        var echo = await Echo.ReadAsync(await served.Client.SendAsync(request));

        Assert.Equal("127.0.0.1", echo.Header("X-Peer"));
        Assert.Equal("198.51.100.7,127.0.0.1", echo.Header("X-Forwarded-For"));
    }

    [Fact]
    public async Task Bytes_beyond_ascii_pass_unchanged()
    {
        await using var served = await ServedApi.WithPolicyAsync(
            outbound: """<set-header name="X-Back"><value>@(context.Request.Headers.GetValueOrDefault("X-Name", ""))</value></set-header>""");
        var answer = await RawHttp.SendAsync(served.Path.EdgeAddress, "GET /widget/session HTTP/1.1", "X-Name: caf\xE9");

        Assert.Contains("X-Back: caf\xE9", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_break_in_a_header_is_an_error_not_a_header()
    {
        await using var served = await ServedApi.WithPolicyAsync(
            outbound: """<set-header name="X-Back"><value>@(System.Net.WebUtility.UrlDecode(context.Request.Url.Query.GetValueOrDefault("x", "")))</value></set-header>""");
        using var response = await served.GetAsync("/widget/session?x=a%250d%250aX-Injected:%25201");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.False(response.Headers.Contains("X-Injected"));
    }

    [Theory]
    [InlineData("a\r\nX-Injected: 1")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData("\\u2028")]
    public async Task A_value_that_no_header_can_hold_is_an_error(string value)
    {
        await using var served = await ServedApi.WithPolicyAsync(
            inbound: $"""<set-header name="X-Bad"><value>@("{value.Replace("\r", "\\r").Replace("\n", "\\n").Replace("\0", "\\0")}")</value></set-header>""");
        using var response = await served.GetAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
    }

    [Fact]
    public async Task Head_gets_the_headers_alone()
    {
        await using var served = await ServedApi.WithPolicyAsync();
        served.PutOperation("widget", "head", "HEAD", "/*");
        using var response = await served.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/widget/session"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task An_api_without_a_backend_is_an_error()
    {
        await using var served = await ServedApi.WithPolicyAsync(
            onError: """<return-response><set-status code="502" reason="Bad Gateway"/><set-body>@(context.LastError.Reason)</set-body></return-response>""");
        served.PutApi("widget", "widget", serviceUrl: "ftp://backend.acme.example");
        using var response = await served.GetAsync();

        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
        Assert.Equal("BackendConnectionFailure", await response.Content.ReadAsStringAsync());
    }
}
