using System.Net;

namespace Proof.LocalAzure.Tests.Gateway;

public class RateLimitTests
{
    private const string TwoPerMinute =
        """<rate-limit-by-key calls="2" renewal-period="60" counter-key="@(context.Request.Headers.GetValueOrDefault("X-Key", "none"))" retry-after-variable-name="wait" remaining-calls-variable-name="left" />""";

    [Fact]
    public async Task One_call_too_many_is_a_429_until_the_window_has_moved_on()
    {
        await using var served = await ServedApi.WithPolicyAsync(inbound: TwoPerMinute);
        await served.EchoAsync();
        served.Clock.Advance(TimeSpan.FromSeconds(10));
        await served.EchoAsync();

        using var third = await served.GetAsync();
        Assert.Equal(HttpStatusCode.TooManyRequests, third.StatusCode);
        Assert.Equal("50", third.Headers.GetValues("Retry-After").Single());
        Assert.Equal(
            """{"statusCode":429,"message":"Rate limit is exceeded. Try again in 50 seconds."}""", await third.Content.ReadAsStringAsync());

        served.Clock.Advance(TimeSpan.FromSeconds(49));
        using var oneSecondBefore = await served.GetAsync();
        Assert.Equal(HttpStatusCode.TooManyRequests, oneSecondBefore.StatusCode);
        Assert.Equal("1", oneSecondBefore.Headers.GetValues("Retry-After").Single());

        served.Clock.Advance(TimeSpan.FromSeconds(1));
        await served.EchoAsync();
        using var slides = await served.GetAsync();
        Assert.Equal(HttpStatusCode.TooManyRequests, slides.StatusCode);
    }

    [Fact]
    public async Task Each_key_is_counted_alone()
    {
        await using var served = await ServedApi.WithPolicyAsync(inbound: TwoPerMinute);
        foreach (var key in (string[])["a", "a", "b", "b"])
            await served.EchoAsync(headers: ("X-Key", key));

        using var exceeded = await served.GetAsync(headers: ("X-Key", "a"));
        Assert.Equal(HttpStatusCode.TooManyRequests, exceeded.StatusCode);
        await served.EchoAsync(headers: ("X-Key", "c"));
    }

    [Fact]
    public async Task On_error_shapes_the_answer()
    {
        await using var served = await ServedApi.WithPolicyAsync(
            inbound: TwoPerMinute + """<set-header name="X-Left"><value>@(context.Variables["left"].ToString())</value></set-header>""",
            onError: """
                <choose>
                  <when condition="@(context.LastError.Reason == "RateLimitExceeded")">
                    <return-response>
                      <set-status code="429" reason="Too Many Requests" />
                      <set-header name="Retry-After"><value>@(context.Variables["wait"].ToString())</value></set-header>
                      <set-body>@(context.LastError.Source + " left " + context.Variables["left"])</set-body>
                    </return-response>
                  </when>
                </choose>
                """);
        Assert.Equal("1", (await served.EchoAsync()).Header("X-Left"));
        Assert.Equal("0", (await served.EchoAsync()).Header("X-Left"));
        using var third = await served.GetAsync();

        Assert.Equal("60", third.Headers.GetValues("Retry-After").Single());
        Assert.Equal("rate-limit-by-key left 0", await third.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_limit_from_an_expression_must_make_sense()
    {
        await using var served = await ServedApi.WithPolicyAsync(inbound: """<rate-limit-by-key calls="@(1)" renewal-period="@(301)" counter-key="k" />""");
        using var response = await served.GetAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
    }
}
