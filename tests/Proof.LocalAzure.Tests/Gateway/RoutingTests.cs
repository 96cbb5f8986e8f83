using System.Net;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Tests.Gateway;

public class RoutingTests
{
    [Fact]
    public async Task With_nothing_deployed_the_edge_blocks_and_the_gateway_finds_nothing()
    {
        await using var served = await ServedApi.EmptyAsync();
        using var edge = await served.GetAsync();
        using var gateway = await served.Client.GetAsync(new Uri(served.Path.GatewayAddress, "/widget/session"));

        Assert.Equal(HttpStatusCode.Forbidden, edge.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, gateway.StatusCode);
        Assert.Equal("""{"statusCode":404,"message":"Resource not found"}""", await gateway.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/widget/session", "/base/session")]
    [InlineData("/widget", "/base")]
    [InlineData("/widget/", "/base/")]
    [InlineData("/WIDGET/Session", "/base/Session")]
    [InlineData("/widget//double", "/base//double")]
    [InlineData("/widget/a%2Fb%20c%C3%A9", "/base/a%2Fb%20c%C3%A9")]
    [InlineData("/widget/%2541", "/base/%2541")]
    [InlineData("/widget/a;b=c,d+e", "/base/a;b=c,d+e")]
    public async Task The_backend_is_asked_for_the_rest_of_the_path_as_the_caller_spelt_it(string path, string expected)
    {
        await using var served = await ServedApi.WithPolicyAsync();
        var echo = await served.EchoAsync(path + "?a=1&a=%20x&b");

        Assert.Equal(expected, echo.Path);
        Assert.Equal("a=1&a=%20x&b", echo.Query);
    }

    [Theory]
    [InlineData("/widgets/session")]
    [InlineData("/other/session")]
    [InlineData("/")]
    [InlineData("/widget%2Fsession")]
    public async Task A_path_of_no_api_is_not_found(string path)
    {
        await using var served = await ServedApi.WithPolicyAsync();
        using var response = await served.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("GET /widget/../widget/session HTTP/1.1")]
    [InlineData("GET /widget/%2e%2e/widget/session HTTP/1.1")]
    [InlineData("GET /widget/./session HTTP/1.1")]
    [InlineData("GET /widget/\x01 HTTP/1.1")]
    [InlineData("GET /widget/\x7F HTTP/1.1")]
    [InlineData("GET /widget?\x01 HTTP/1.1")]
    public async Task A_path_with_dot_segments_or_control_characters_is_not_found(string requestLine)
    {
        await using var served = await ServedApi.WithPolicyAsync();

        Assert.StartsWith("HTTP/1.1 404", await RawHttp.SendAsync(served.Path.EdgeAddress, requestLine), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("GET /widget")]
    [InlineData("GET  HTTP/1.1")]
    [InlineData("GET /widget/%00 HTTP/1.1")]
    [InlineData("\x16\x03\x01\x02\x00\x01")]
    public async Task A_malformed_request_is_refused_and_the_next_one_is_served(string requestLine)
    {
        await using var served = await ServedApi.WithPolicyAsync();

        Assert.StartsWith("HTTP/1.1 400", await RawHttp.SendAsync(served.Path.EdgeAddress, requestLine), StringComparison.Ordinal);
        await served.EchoAsync();
    }

    [Theory]
    [InlineData("GET http://api.acme.example/widget/session?x=1 HTTP/1.1", "200")]
    [InlineData("OPTIONS * HTTP/1.1", "404")]
    [InlineData("CONNECT api.acme.example HTTP/1.1", "404")]
    public async Task Other_forms_of_a_request_line_are_understood(string requestLine, string status)
    {
        await using var served = await ServedApi.WithPolicyAsync();

        Assert.StartsWith($"HTTP/1.1 {status}", await RawHttp.SendAsync(served.Path.EdgeAddress, requestLine), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_method_without_an_operation_is_not_found()
    {
        await using var served = await ServedApi.WithPolicyAsync();
        using var response = await served.SendAsync(new HttpRequestMessage(HttpMethod.Delete, "/widget/session"));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task The_longest_path_of_an_api_wins()
    {
        await using var served = await ServedApi.WithPolicyAsync();
        served.PutApi("inner", "widget/inner", "https://inner.acme.example");
        served.PutOperation("inner", "get", "GET", "/*");

        Assert.Equal("inner.acme.example", (await served.EchoAsync("/widget/inner/x")).Header("Host"));
        Assert.Equal("backend.acme.example", (await served.EchoAsync("/widget/inners")).Header("Host"));
    }

    [Fact]
    public async Task The_most_special_template_wins_and_its_parameters_can_be_read()
    {
        await using var served = await ServedApi.WithPolicyAsync(
            inbound: """
                <set-header name="X-Operation"><value>@(context.Operation.Id + " " + context.Operation.UrlTemplate)</value></set-header>
                <set-header name="X-Id"><value>@(context.Request.MatchedParameters.GetValueOrDefault("id", "none"))</value></set-header>
                """);
        served.PutOperation("widget", "one", "GET", "/transactions/{id}");
        served.PutOperation("widget", "latest", "GET", "/transactions/latest");

        var one = await served.EchoAsync("/widget/transactions/tx%201");
        var latest = await served.EchoAsync("/widget/transactions/latest");
        var other = await served.EchoAsync("/widget/transactions/a/b");

        Assert.Equal("one /transactions/{id}", one.Header("X-Operation"));
        Assert.Equal("tx 1", one.Header("X-Id"));
        Assert.Equal("latest /transactions/latest", latest.Header("X-Operation"));
        Assert.Equal("get /*", other.Header("X-Operation"));
        Assert.Equal("none", other.Header("X-Id"));
    }

    [Fact]
    public async Task A_wildcard_with_a_name_takes_the_rest_of_the_path()
    {
        await using var served = await ServedApi.WithPolicyAsync(
            inbound: """<set-header name="X-Rest"><value>@(context.Request.MatchedParameters["path"])</value></set-header>""");
        served.PutOperation("widget", "files", "GET", "/files/{*path}");

        Assert.Equal("a/b c", (await served.EchoAsync("/widget/files/a/b%20c")).Header("X-Rest"));
        Assert.Equal("", (await served.EchoAsync("/widget/files")).Header("X-Rest"));
    }

    [Theory]
    [InlineData("files", "must begin with '/'")]
    [InlineData("/files?x={x}", "has a query string")]
    [InlineData("/*/files", "a wildcard that is not the last segment")]
    [InlineData("/{*rest}/files", "a wildcard that is not the last segment")]
    [InlineData("/a{b}", "has the segment 'a{b}'")]
    [InlineData("/a*", "has the segment 'a*'")]
    [InlineData("/{}", "has the segment '{}'")]
    [InlineData("/{a}{b}", "has the segment '{a}{b}'")]
    public async Task A_template_that_could_not_be_matched_is_refused(string template, string words)
    {
        await using var served = await ServedApi.EmptyAsync();
        var error = Assert.Throws<ArmException>(() => served.PutOperation("widget", "odd", "GET", template));

        Assert.Contains(words, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_api_that_wants_a_subscription_lets_nobody_in()
    {
        await using var served = await ServedApi.WithPolicyAsync();
        served.PutApi("widget", "widget", subscriptionRequired: true);
        using var response = await served.GetAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Contains("missing subscription key", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_websocket_api_is_not_served_as_http()
    {
        await using var served = await ServedApi.WithPolicyAsync();
        served.PutApi("widget", "widget", type: "websocket");
        using var response = await served.GetAsync();

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task What_is_deployed_or_deleted_counts_from_the_next_request_on()
    {
        await using var served = await ServedApi.WithPolicyAsync();
        Assert.Null((await served.EchoAsync()).Header("X-Version"));

        served.PutFragment("version", """<fragment><set-header name="X-Version"><value>1</value></set-header></fragment>""");
        served.PutPolicy(ServedApi.Document("""<include-fragment fragment-id="version" />"""));
        Assert.Equal("1", (await served.EchoAsync()).Header("X-Version"));

        served.PutFragment("version", """<fragment><set-header name="X-Version"><value>2</value></set-header></fragment>""");
        Assert.Equal("2", (await served.EchoAsync()).Header("X-Version"));

        served.Delete(ServedApi.Fragment("version", ""));
        using var broken = await served.GetAsync();
        Assert.Equal(HttpStatusCode.InternalServerError, broken.StatusCode);

        served.Delete(ServedApi.Policy(""));
        Assert.Null((await served.EchoAsync()).Header("X-Version"));

        served.PutFirewall(ServedApi.Rule(1, "Block", ServedApi.Addresses(true, "203.0.113.0/24")));
        using var blocked = await served.GetAsync();
        Assert.Equal(HttpStatusCode.Forbidden, blocked.StatusCode);
    }

    [Fact]
    public async Task A_port_in_use_is_named()
    {
        await using var served = await ServedApi.EmptyAsync();
        var port = served.Path.EdgeAddress.Port;

        var error = await Assert.ThrowsAsync<IOException>(() => ServedApi.EmptyAsync(ServedApi.Options with { HttpPort = port }));

        Assert.Contains($"Port {port} on 127.0.0.1 is in use", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10.20.0.0", "not an IPv4 prefix")]
    [InlineData("10.20.0.1/24", "not an IPv4 prefix")]
    [InlineData("10.20.00.0/24", "not an IPv4 prefix")]
    [InlineData("10.20.0.0/30", "smaller than a /29")]
    [InlineData("2001:db8::/64", "not an IPv4 prefix")]
    public async Task A_wrong_edge_subnet_is_refused(string subnet, string words)
    {
        var error = await Assert.ThrowsAsync<ArgumentException>(() => ServedApi.EmptyAsync(ServedApi.Options with { EdgeSubnet = subnet }));

        Assert.Contains(words, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_address_header_must_be_a_header_name() =>
        await Assert.ThrowsAsync<ArgumentException>(() => ServedApi.EmptyAsync(ServedApi.Options with { ClientAddressHeader = "X Client" }));
}
