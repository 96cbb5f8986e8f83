using System.Net;

namespace Proof.LocalAzure.Tests.Gateway;

/// <summary>Backends that policies name: where they lead on this machine, and when they are left alone.</summary>
public class NamedBackendTests
{
    private const string ToHook = """<set-backend-service backend-id="@(context.Request.Headers.GetValueOrDefault("X-Backend", "hook"))" />""";

    private const string TwoInAMinute =
        """{"rules":[{"name":"r","tripDuration":"PT30S","acceptRetryAfter":ACCEPT,"failureCondition":{"count":2,"interval":"PT1M","statusCodeRanges":[{"min":500,"max":599}],"errorReasons":["BackendConnectionFailure","Timeout"]}}]}""";

    [Fact]
    public async Task A_named_backend_is_really_asked_under_its_own_name()
    {
        await using var endpoint = await PlainEndpoint.OpenAsync();
        await using var served = await ServeAsync(endpoint, "https://hooks.acme.example/base");
        endpoint.Status = 204;

        using var response = await served.GetAsync("/widget/a/b?c=d", ("X-Mine", "1"));

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        var received = await endpoint.NextAsync();
        Assert.Equal("/base/a/b?c=d", received.Target);
        Assert.Equal("hooks.acme.example", received.Headers["Host"]);
        Assert.Equal("1", received.Headers["X-Mine"]);
    }

    [Theory]
    [InlineData("""<rewrite-uri template="/proof/events?v=2" copy-unmatched-params="false" />""", "/proof/events?v=2")]
    [InlineData("""<rewrite-uri template="/proof" copy-unmatched-params="false" />""", "/proof")]
    [InlineData("""<rewrite-uri template="/" copy-unmatched-params="false" />""", "/")]
    [InlineData("""<rewrite-uri template="/proof" />""", "/proof?c=d")]
    [InlineData("""<rewrite-uri template="/proof?v=2" />""", "/proof?v=2&c=d")]
    [InlineData("""<rewrite-uri template="@("/%7Eproof/" + context.Api.Path)" copy-unmatched-params="false" />""", "/%7Eproof/widget")]
    public async Task A_rewritten_URL_is_asked_for_as_it_is_written(string rewrite, string target)
    {
        await using var endpoint = await PlainEndpoint.OpenAsync();
        await using var served = await ServeAsync(endpoint, "https://hooks.acme.example", inbound: rewrite + ToHook);

        using var response = await served.GetAsync("/widget/a/b?c=d");

        Assert.Equal(target, (await endpoint.NextAsync()).Target);
    }

    [Fact]
    public async Task A_rewrite_that_is_no_path_is_a_fault()
    {
        await using var endpoint = await PlainEndpoint.OpenAsync();
        await using var served = await ServeAsync(endpoint, "https://hooks.acme.example", """<rewrite-uri template="@("//x y")" />""" + ToHook);

        Assert.Equal("ExpressionValueEvaluationFailure", await ReasonAsync(served));
        Assert.Equal(0, endpoint.Count);
    }

    [Fact]
    public async Task A_host_that_leads_nowhere_cannot_be_reached()
    {
        await using var endpoint = await PlainEndpoint.OpenAsync();
        await using var served = await ServeAsync(endpoint, "https://elsewhere.acme.example");

        Assert.Equal("BackendConnectionFailure", await ReasonAsync(served));
        Assert.Equal(0, endpoint.Count);
    }

    [Fact]
    public async Task A_backend_that_is_not_deployed_is_a_fault()
    {
        await using var endpoint = await PlainEndpoint.OpenAsync();
        await using var served = await ServeAsync(endpoint, "https://hooks.acme.example");

        Assert.Equal("BackendNotFound", await ReasonAsync(served, ("X-Backend", "other")));
    }

    [Fact]
    public async Task A_backend_that_fails_too_often_is_left_alone_for_a_while()
    {
        await using var endpoint = await PlainEndpoint.OpenAsync();
        await using var served = await ServeAsync(endpoint, "https://hooks.acme.example", breaker: TwoInAMinute);
        endpoint.Status = 500;

        Assert.Equal(500, await StatusAsync(served));
        Assert.Equal(500, await StatusAsync(served));
        Assert.Equal(503, await StatusAsync(served));
        Assert.Equal(2, endpoint.Count);

        endpoint.Status = 200;
        served.Clock.Advance(TimeSpan.FromSeconds(29));
        Assert.Equal(503, await StatusAsync(served));
        served.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(200, await StatusAsync(served));
        Assert.Equal(3, endpoint.Count);
    }

    [Fact]
    public async Task Failures_that_lie_far_apart_and_answers_outside_the_ranges_trip_nothing()
    {
        await using var endpoint = await PlainEndpoint.OpenAsync();
        await using var served = await ServeAsync(endpoint, "https://hooks.acme.example", breaker: TwoInAMinute);

        foreach (var status in (int[])[500, 404, 404, 302])
        {
            endpoint.Status = status;
            Assert.Equal(status, await StatusAsync(served));
        }
        served.Clock.Advance(TimeSpan.FromMinutes(1));
        endpoint.Status = 500;
        Assert.Equal(500, await StatusAsync(served));
        Assert.Equal(500, await StatusAsync(served));
        Assert.Equal(503, await StatusAsync(served));
    }

    [Theory]
    [InlineData("true", 10)]
    [InlineData("false", 30)]
    public async Task An_endpoint_can_say_itself_for_how_long_where_that_is_accepted(string accept, int seconds)
    {
        await using var endpoint = await PlainEndpoint.OpenAsync();
        await using var served = await ServeAsync(endpoint, "https://hooks.acme.example", breaker: TwoInAMinute.Replace("ACCEPT", accept, StringComparison.Ordinal));
        (endpoint.Status, endpoint.RetryAfter) = (503, "10");
        await StatusAsync(served);
        await StatusAsync(served);

        endpoint.Status = 200;
        served.Clock.Advance(TimeSpan.FromSeconds(seconds - 1));
        Assert.Equal(503, await StatusAsync(served));
        served.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(200, await StatusAsync(served));
    }

    [Fact]
    public async Task Timeouts_and_connections_that_fail_count_as_well()
    {
        var endpoint = await PlainEndpoint.OpenAsync();
        await using var served = await ServeAsync(
            endpoint, "https://hooks.acme.example", backend: """<forward-request timeout="25" follow-redirects="false" />""", breaker: TwoInAMinute);
        endpoint.Status = -1;

        var waiting = StatusAsync(served);
        await endpoint.NextAsync();
        Assert.False(waiting.IsCompleted);
        served.Clock.Advance(TimeSpan.FromSeconds(25));
        Assert.Equal(504, await waiting);

        await endpoint.DisposeAsync();
        Assert.Equal(500, await StatusAsync(served));
        Assert.Equal(503, await StatusAsync(served));
    }

    [Fact]
    public async Task A_backend_that_was_changed_starts_anew()
    {
        await using var endpoint = await PlainEndpoint.OpenAsync();
        await using var served = await ServeAsync(endpoint, "https://hooks.acme.example", breaker: TwoInAMinute);
        endpoint.Status = 500;
        await StatusAsync(served);
        await StatusAsync(served);
        Assert.Equal(503, await StatusAsync(served));

        served.PutBackend("https://hooks.acme.example/other", Breaker(TwoInAMinute));
        Assert.Equal(500, await StatusAsync(served));
    }

    [Theory]
    [InlineData("hooks.acme.example", "https://198.51.100.7")]
    [InlineData("hooks.acme.example", "ftp://127.0.0.1")]
    [InlineData("hooks.acme.example", "http://127.0.0.1/path")]
    [InlineData("hooks.acme.example", "http://me@127.0.0.1")]
    [InlineData("127.0.0.1", "http://127.0.0.1")]
    public async Task Hosts_lead_to_this_machine_only(string host, string place)
    {
        var options = ServedApi.Options with { Hosts = new Dictionary<string, Uri> { [host] = new(place) } };

        await Assert.ThrowsAsync<ArgumentException>(() => ServedApi.EmptyAsync(options));
    }

    private static async Task<ServedApi> ServeAsync(PlainEndpoint endpoint, string url, string inbound = ToHook, string backend = "<base/>", string? breaker = null)
    {
        var served = await ServedApi.WithPolicyAsync(
            inbound,
            backend,
            onError: """<base/><set-header name="X-Reason"><value>@(context.LastError.Reason)</value></set-header>""",
            options: ServedApi.Options with { Hosts = new Dictionary<string, Uri> { ["hooks.acme.example"] = endpoint.Address } });
        served.PutBackend(url, breaker is null ? null : Breaker(breaker));
        return served;
    }

    private static string Breaker(string text) => text.Replace("ACCEPT", "false", StringComparison.Ordinal);

    private static async Task<int> StatusAsync(ServedApi served)
    {
        using var response = await served.GetAsync();
        return (int)response.StatusCode;
    }

    private static async Task<string> ReasonAsync(ServedApi served, params (string Name, string Value)[] headers)
    {
        using var response = await served.GetAsync(headers: headers);
        return response.Headers.GetValues("X-Reason").Single();
    }
}
