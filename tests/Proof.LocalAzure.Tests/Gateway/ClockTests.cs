namespace Proof.LocalAzure.Tests.Gateway;

public class ClockTests
{
    [Theory]
    [InlineData("DateTimeOffset.UtcNow.ToUnixTimeSeconds()")]
    [InlineData("DateTimeOffset.Now.ToUnixTimeSeconds()")]
    [InlineData("System.DateTimeOffset.UtcNow.ToUnixTimeSeconds()")]
    [InlineData("new DateTimeOffset(DateTime.UtcNow).ToUnixTimeSeconds()")]
    [InlineData("new DateTimeOffset(System.DateTime.Now).ToUnixTimeSeconds()")]
    [InlineData("new DateTimeOffset(DateTime.Today.Add(DateTime.UtcNow.TimeOfDay)).ToUnixTimeSeconds()")]
    [InlineData("(new[] { 1 }.Select(x => DateTimeOffset.UtcNow).First()).ToUnixTimeSeconds()")]
    public async Task The_current_time_is_the_clock_that_was_handed_in(string now)
    {
        await using var served = await ServedApi.WithPolicyAsync(
            inbound: $"""<set-header name="X-Valid"><value>@({now} < 1772373600 ? "yes" : "no")</value></set-header>""");
        // 2026-03-01T14:00:00Z; the clock starts at noon.
        served.Clock.Advance(TimeSpan.FromHours(2) - TimeSpan.FromSeconds(1));
        Assert.Equal("yes", (await served.EchoAsync()).Header("X-Valid"));

        served.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("no", (await served.EchoAsync()).Header("X-Valid"));
    }
}
