using System.Net;
using System.Text;

namespace Proof.LocalAzure.Tests.Gateway;

public class PolicyTests
{
    [Theory]
    [InlineData("override", "new1,new2")]
    [InlineData("append", "old,new1,new2")]
    [InlineData("skip", "old")]
    public async Task Set_header_does_as_its_exists_action_says(string action, string expected)
    {
        await using var served = await ServedApi.WithPolicyAsync(
            inbound: $"""<set-header name="x-given" exists-action="{action}"><value>new1</value><value>@("new" + 2)</value></set-header>""");

        Assert.Equal(expected, (await served.EchoAsync(headers: ("X-Given", "old"))).Header("X-Given"));
        Assert.Equal("new1,new2", (await served.EchoAsync()).Header("X-Given"));
    }

    [Fact]
    public async Task Set_header_deletes_whatever_the_case()
    {
        await using var served = await ServedApi.WithPolicyAsync(inbound: """<set-header name="AUTHORIZATION" exists-action="delete" />""");

        Assert.Null((await served.EchoAsync(headers: ("authorization", "Bearer x"))).Header("Authorization"));
    }

    [Fact]
    public async Task Set_header_takes_expressions_for_name_and_action()
    {
        await using var served = await ServedApi.WithPolicyAsync(
            inbound: """<set-header name="@("X-" + "Made")" exists-action="@(true ? "override" : "skip")"><value>v</value></set-header>""");

        Assert.Equal("v", (await served.EchoAsync()).Header("X-Made"));
    }

    [Fact]
    public async Task Headers_whose_values_hold_commas_keep_one_line_each()
    {
        await using var served = await ServedApi.WithPolicyAsync(
            outbound: """<set-header name="Set-Cookie"><value>a=1</value><value>b=2</value></set-header>""");
        using var response = await served.GetAsync();

        Assert.Equal(["a=1", "b=2"], response.Headers.GetValues("Set-Cookie"));
    }

    [Fact]
    public async Task Choose_takes_the_first_true_condition_and_otherwise_when_there_is_none()
    {
        await using var served = await ServedApi.WithPolicyAsync(inbound: """
            <choose>
              <when condition="@(context.Request.Url.Query.GetValueOrDefault("n") == "1")"><set-header name="X-Branch"><value>one</value></set-header></when>
              <when condition="@(context.Request.OriginalUrl.Query.ContainsKey("n"))"><set-header name="X-Branch"><value>some</value></set-header></when>
              <when condition="false"><set-header name="X-Branch"><value>never</value></set-header></when>
              <otherwise><set-header name="X-Branch"><value>none</value></set-header></otherwise>
            </choose>
            """);

        Assert.Equal("one", (await served.EchoAsync("/widget/x?n=1")).Header("X-Branch"));
        Assert.Equal("some", (await served.EchoAsync("/widget/x?n=2")).Header("X-Branch"));
        Assert.Equal("none", (await served.EchoAsync()).Header("X-Branch"));
    }

    [Fact]
    public async Task Variables_keep_their_type()
    {
        await using var served = await ServedApi.WithPolicyAsync(inbound: """
            <set-variable name="text" value="literal" />
            <set-variable name="number" value="@(40 + 1)" />
            <set-variable name="empty" value="" />
            <set-variable name="nothing" value="@((string)null)" />
            <set-header name="X-Out"><value>@(
                context.Variables.GetValueOrDefault<string>("text") + ((int)context.Variables["number"] + 1) + context.Variables["empty"]
                + context.Variables.GetValueOrDefault("missing", "default") + context.Variables.ContainsKey("nothing")
                + (context.Variables.GetValueOrDefault<string>("nothing", "x") == null))</value></set-header>
            """);

        Assert.Equal("literal42defaultTrueTrue", (await served.EchoAsync()).Header("X-Out"));
    }

    [Fact]
    public async Task A_variable_of_another_type_is_an_error()
    {
        await using var served = await ServedApi.WithPolicyAsync(
            inbound: """<set-variable name="n" value="@(1)" /><set-header name="X"><value>@(context.Variables.GetValueOrDefault<string>("n"))</value></set-header>""");
        using var response = await served.GetAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
    }

    [Fact]
    public async Task Return_response_ends_processing_with_status_headers_and_body()
    {
        await using var served = await ServedApi.WithPolicyAsync(
            inbound: """
                <return-response>
                  <set-status code="401" reason="No entry" />
                  <set-header name="WWW-Authenticate" exists-action="override"><value>Bearer error="invalid_token"</value></set-header>
                  <set-header name="Content-Type" exists-action="override"><value>application/json</value></set-header>
                  <set-body>{"error":"unauthorised","nested":{"a":[1]}}</set-body>
                </return-response>
                <set-header name="X-Never"><value>@(((string)null).Length.ToString())</value></set-header>
                """,
            outbound: """<set-header name="X-Outbound"><value>ran</value></set-header>""");
        using var response = await served.GetAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("No entry", response.ReasonPhrase);
        Assert.Equal("Bearer error=\"invalid_token\"", response.Headers.WwwAuthenticate.ToString());
        Assert.Equal("application/json", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("""{"error":"unauthorised","nested":{"a":[1]}}""", await response.Content.ReadAsStringAsync());
        Assert.False(response.Headers.Contains("X-Outbound"));
    }

    [Fact]
    public async Task Return_response_alone_is_an_empty_200()
    {
        await using var served = await ServedApi.WithPolicyAsync(inbound: "<return-response />");
        using var response = await served.GetAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_backend_section_that_does_not_forward_leaves_an_empty_200()
    {
        await using var served = await ServedApi.WithPolicyAsync(backend: "");
        using var response = await served.GetAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Outbound_changes_status_headers_and_body_of_the_backends_answer()
    {
        await using var served = await ServedApi.WithPolicyAsync(outbound: """
            <set-status code="202" reason="Taken" />
            <set-header name="X-Was"><value>@(context.Response.StatusCode + " " + context.Response.Headers.GetValueOrDefault("Content-Type"))</value></set-header>
            <set-body>@("path " + (string)context.Response.Body.As<JObject>()["path"])</set-body>
            """);
        using var response = await served.GetAsync();

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal("Taken", response.ReasonPhrase);
        Assert.Equal("202 application/json", response.Headers.GetValues("X-Was").Single());
        Assert.Equal("path /base/session", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_request_body_can_be_read_and_kept()
    {
        await using var served = await ServedApi.WithPolicyAsync(
            inbound: """<set-header name="X-Length"><value>@(context.Request.Body?.As<string>(preserveContent: true).Length.ToString() ?? "none")</value></set-header>""");
        var posted = await Echo.ReadAsync(await served.SendAsync(Post("héllo")));

        Assert.Equal("5", posted.Header("X-Length"));
        Assert.Equal("héllo", posted.Text);
        Assert.Equal("none", (await served.EchoAsync()).Header("X-Length"));
    }

    [Fact]
    public async Task A_request_body_that_was_read_without_keeping_it_is_gone()
    {
        await using var served = await ServedApi.WithPolicyAsync(
            inbound: """<set-variable name="sum" value="@(context.Request.Body.As<byte[]>().Length)" /><set-header name="X-Sum"><value>@(context.Variables["sum"].ToString())</value></set-header>""");
        var echo = await Echo.ReadAsync(await served.SendAsync(Post("gone")));

        Assert.Equal("4", echo.Header("X-Sum"));
        Assert.Equal("", echo.Text);
    }

    [Fact]
    public async Task A_request_body_can_be_replaced()
    {
        await using var served = await ServedApi.WithPolicyAsync(
            inbound: """<set-body>@{ var body = context.Request.Body.As<JObject>(); body["added"] = true; return body.ToString(Newtonsoft.Json.Formatting.None); }</set-body>""");
        var echo = await Echo.ReadAsync(await served.SendAsync(Post("{\"a\": 1}")));

        Assert.Equal("{\"a\":1,\"added\":true}", echo.Text);
    }

    [Fact]
    public async Task A_body_that_is_not_there_cannot_be_replaced()
    {
        await using var served = await ServedApi.WithPolicyAsync(inbound: "<set-body>new</set-body>");
        using var response = await served.GetAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("new", (await Echo.ReadAsync(await served.SendAsync(Post("old")))).Text);
    }

    [Fact]
    public async Task A_request_body_that_is_too_large_to_read_is_refused()
    {
        await using var served = await ServedApi.WithPolicyAsync(inbound: """<set-variable name="b" value="@(context.Request.Body.As<string>(true))" />""");
        served.Save(ServedApi.Firewall(
            new() { ["state"] = "Enabled", ["mode"] = "Prevention", ["requestBodyCheck"] = false },
            ServedApi.Rule(1, "Block", ServedApi.Addresses(true, "198.51.100.0/24"))));
        using var response = await served.SendAsync(Post(new string('x', 2 * 1024 * 1024 + 1)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Set_backend_service_sends_the_request_elsewhere()
    {
        await using var served = await ServedApi.WithPolicyAsync(
            inbound: """<set-backend-service base-url="@("http://other.acme.example:8081/" + context.Api.Path)" /><set-header name="X-Url"><value>@(context.Request.Url.ToString())</value></set-header>""");
        var echo = await served.EchoAsync("/widget/a?b=c");

        Assert.Equal("/widget/a", echo.Path);
        Assert.Equal("other.acme.example:8081", echo.Header("Host"));
        Assert.Equal("http://other.acme.example:8081/widget/a?b=c", echo.Header("X-Url"));
    }

    [Fact]
    public async Task The_context_tells_what_is_documented()
    {
        await using var served = await ServedApi.WithPolicyAsync(inbound: """
            <set-header name="X-Context"><value>@(string.Join("|", new[] {
                context.Api.Id, context.Api.Name, context.Api.Path, context.Api.Revision, context.Api.ServiceUrl.Host,
                context.Operation.Id, context.Operation.Method, context.Deployment.ServiceName, context.Deployment.GatewayId, context.Deployment.Region,
                context.Request.Method, context.Request.OriginalUrl.Path, context.Request.OriginalUrl.QueryString, context.Request.Url.Path,
                (context.Response == null).ToString(), (context.LastError == null).ToString() }))</value></set-header>
            <set-header name="X-Id"><value>@(context.RequestId.ToString())</value></set-header>
            <set-header name="X-Time"><value>@(context.Timestamp.ToString("s") + " " + context.Elapsed.TotalSeconds)</value></set-header>
            """);
        var echo = await served.EchoAsync("/widget/a?b=c");

        Assert.Equal("widget|Widget API|widget|1|backend.acme.example|get|GET|apim|managed|westeurope|GET|/widget/a|?b=c|/base/a|True|True", echo.Header("X-Context"));
        Assert.NotEqual(Guid.Empty, Guid.Parse(echo.Header("X-Id")!));
        Assert.Equal("2026-03-01T12:00:00 0", echo.Header("X-Time"));
    }

    private static HttpRequestMessage Post(string body) => new(HttpMethod.Post, "/widget/session") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
}
