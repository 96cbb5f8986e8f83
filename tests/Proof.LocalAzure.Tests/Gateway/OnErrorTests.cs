using System.Net;
using System.Text.Json.Nodes;

namespace Proof.LocalAzure.Tests.Gateway;

public class OnErrorTests
{
    private const string Failing = """<choose><when condition="true"><set-header name="X" id="my-policy"><value>@(((string)null).Length.ToString())</value></set-header></when></choose>""";

    [Fact]
    public async Task Without_an_answer_of_its_own_an_error_is_a_500_that_tells_nothing()
    {
        await using var served = await ServedApi.WithPolicyAsync(inbound: Failing);
        using var response = await served.GetAsync();
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("Internal server error", (string?)body["message"]);
        Assert.True(Guid.TryParse((string?)body["activityId"], out _));
    }

    [Fact]
    public async Task On_error_is_told_what_failed_and_where()
    {
        await using var served = await ServedApi.WithPolicyAsync(inbound: Failing, onError: """
            <set-header name="X-Error"><value>@(string.Join("|", new[] { context.LastError.Source, context.LastError.Reason, context.LastError.Scope,
                context.LastError.Section, context.LastError.Path, context.LastError.PolicyId, context.Response.StatusCode.ToString() }))</value></set-header>
            <set-header name="X-Message"><value>@(context.LastError.Message)</value></set-header>
            """);
        using var response = await served.GetAsync();

        Assert.Equal(
            "set-header|ExpressionValueEvaluationFailure|api|inbound|choose[1]/when[1]/set-header[1]|my-policy|500",
            response.Headers.GetValues("X-Error").Single());
        Assert.StartsWith("Expression evaluation failed. ", response.Headers.GetValues("X-Message").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failing_condition_is_reported_as_its_when()
    {
        await using var served = await ServedApi.WithPolicyAsync(
            inbound: """<choose><when condition="false" /><when condition="@(((string)null).Length == 1)" /></choose>""",
            onError: """<set-header name="X-Path"><value>@(context.LastError.Source + " " + context.LastError.Path)</value></set-header>""");
        using var response = await served.GetAsync();

        Assert.Equal("when choose[1]/when[2]", response.Headers.GetValues("X-Path").Single());
    }

    [Fact]
    public async Task On_error_can_answer()
    {
        await using var served = await ServedApi.WithPolicyAsync(
            inbound: Failing,
            onError: """<return-response><set-status code="403" reason="Forbidden"/><set-body>@(context.LastError.Section)</set-body></return-response>""");
        using var response = await served.GetAsync();

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal("inbound", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task An_error_in_outbound_hides_the_backends_answer()
    {
        await using var served = await ServedApi.WithPolicyAsync(outbound: Failing);
        using var response = await served.GetAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.DoesNotContain("headers", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_in_on_error_is_a_500()
    {
        await using var served = await ServedApi.WithPolicyAsync(inbound: Failing, onError: $"""<set-status code="200" reason="OK"/>{Failing}""");
        using var response = await served.GetAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
    }

    [Fact]
    public async Task A_backend_that_does_not_answer_in_time_is_a_timeout()
    {
        await using var served = await ServedApi.WithPolicyAsync(
            backend: """<forward-request timeout="0" />""",
            onError: """<set-header name="X-Reason"><value>@(context.LastError.Reason + " " + context.Response.StatusCode)</value></set-header>""");
        using var response = await served.GetAsync();

        Assert.Equal(HttpStatusCode.GatewayTimeout, response.StatusCode);
        Assert.Equal("Timeout 504", response.Headers.GetValues("X-Reason").Single());
    }
}
