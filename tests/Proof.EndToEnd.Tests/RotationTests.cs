using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Proof.EndToEnd.Tests.Support;

namespace Proof.EndToEnd.Tests;

/// <summary>A token is replaced without an interruption, and every way of losing one by mistake is refused.</summary>
public sealed class RotationTests : IAsyncLifetime, IDisposable
{
    private readonly TestClock _clock;
    private readonly TestProject _project;
    private Deployed _before = null!;

    public RotationTests()
    {
        _clock = new TestClock(TimeProvider.System.GetUtcNow());
        _project = new TestProject(_clock);
    }

    public async Task InitializeAsync()
    {
        _project.AddPartner("rotating-shop", "203.0.113.241");
        await _project.MustAsync("up", "sandbox", "--yes");
        _before = await DeployedAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task The_previous_token_works_until_its_last_second_and_not_one_second_longer()
    {
        var end = Whole(_clock.Now.AddHours(5));
        Rotate(2, (1, end));
        await _project.MustAsync("up", "sandbox", "--yes");
        var after = await DeployedAsync();
        await using var served = await ServedEnvironment.StartAsync(_project, "sandbox");

        Assert.NotEqual(_before.Token, after.Token);
        await AssertAsync(HttpStatusCode.OK, served, after.Token);
        _clock.Now = end.AddSeconds(-1);
        await AssertAsync(HttpStatusCode.OK, served, _before.Token);
        _clock.Now = end;
        await AssertAsync(HttpStatusCode.Unauthorized, served, _before.Token);
        await AssertAsync(HttpStatusCode.OK, served, after.Token);
    }

    [Fact]
    public async Task A_generation_that_is_still_valid_cannot_be_forgotten()
    {
        Rotate(2);
        await RefusedAsync("generation 1");
    }

    [Fact]
    public async Task A_generation_cannot_be_skipped()
    {
        Rotate(3, (1, Whole(_clock.Now.AddHours(5))));
        await RefusedAsync("generation");
    }

    [Fact]
    public async Task A_generation_cannot_be_lowered()
    {
        Rotate(2, (1, Whole(_clock.Now.AddHours(5))));
        await _project.MustAsync("up", "sandbox", "--yes");
        Rotate(1);
        await RefusedAsync("generation");
    }

    [Fact]
    public async Task Less_grace_than_the_minimum_needs_an_emergency()
    {
        var soon = Whole(_clock.Now.AddMinutes(30));
        Rotate(2, (1, soon));
        await RefusedAsync("emergency");

        _project.Edit("rotating-shop", p => p["sandbox"]!["clientToken"]!["emergency"] = true);
        await _project.MustAsync("up", "sandbox", "--yes");
    }

    [Fact]
    public async Task An_end_that_has_passed_cannot_be_raised()
    {
        Rotate(2, (1, Whole(_clock.Now.AddHours(2))));
        await _project.MustAsync("up", "sandbox", "--yes");
        // The program reads the real clock, so the end must have passed on it: an emergency ends the old token now.
        Rotate(2, (1, Whole(_clock.Now.AddHours(-1))));
        _project.Edit("rotating-shop", p => p["sandbox"]!["clientToken"]!["emergency"] = true);
        await _project.MustAsync("up", "sandbox", "--yes");

        Rotate(2, (1, Whole(_clock.Now.AddHours(3))));
        await RefusedAsync("has ended stays so");
    }

    [Fact]
    public async Task A_deployed_partners_file_cannot_vanish()
    {
        File.Delete(_project.PartnerFile("rotating-shop"));
        await RefusedAsync("rotating-shop");
    }

    private async Task RefusedAsync(string why)
    {
        var deployed = await _project.StackStateAsync("sandbox");
        var preview = await _project.RunAsync("preview", "sandbox");
        var up = await _project.RunAsync("up", "sandbox", "--yes");

        Assert.Equal((2, 2), (preview.ExitCode, up.ExitCode));
        Assert.Contains("rotating-shop", up.Error);
        Assert.Contains(why, up.Error);
        Assert.Equal(deployed, await _project.StackStateAsync("sandbox"));
    }

    private static async Task AssertAsync(HttpStatusCode expected, ServedEnvironment served, string? token)
    {
        var answer = await served.SendAsync("203.0.113.241", token);
        Assert.Equal(expected, answer.Status);
        if (expected != HttpStatusCode.OK) Assert.Equal("invalid_token", answer.Code);
    }

    private void Rotate(int generation, params (int Generation, DateTimeOffset ValidUntil)[] previous) => _project.Edit("rotating-shop", p =>
        p["sandbox"]!["clientToken"] = new JsonObject
        {
            ["generation"] = generation,
            ["previous"] = new JsonArray([.. previous.Select(o => new JsonObject
            {
                ["generation"] = o.Generation,
                ["validUntil"] = o.ValidUntil.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            })]),
        });

    private async Task<Deployed> DeployedAsync() =>
        Deployed.All(await _project.OutputsAsync("sandbox")).Single(p => p.Slug == "rotating-shop");

    private static DateTimeOffset Whole(DateTimeOffset instant) => DateTimeOffset.FromUnixTimeSeconds(instant.ToUnixTimeSeconds());
}
