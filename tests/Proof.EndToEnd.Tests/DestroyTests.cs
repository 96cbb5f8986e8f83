using Proof.EndToEnd.Tests.Support;

namespace Proof.EndToEnd.Tests;

/// <summary>An environment can be taken away whole and brought up again.</summary>
public sealed class DestroyTests : IDisposable
{
    private readonly TestProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task Nothing_is_left_and_everything_comes_back()
    {
        await _project.MustAsync("up", "sandbox", "--yes");
        var first = Deployed.All(await _project.OutputsAsync("sandbox"));

        await _project.MustAsync("destroy", "sandbox", "--yes");

        Assert.Equal("", await _project.StackStateAsync("sandbox"));
        Assert.Equal("", await _project.StackStateAsync("platform-sandbox"));
        Assert.Equal(6, (await _project.RunAsync("serve", "sandbox")).ExitCode);
        Assert.Equal(6, (await _project.RunAsync("outputs", "sandbox")).ExitCode);
        await _project.MustAsync("up", "sandbox", "--yes");
        var second = Deployed.All(await _project.OutputsAsync("sandbox"));
        Assert.Equal(first.Select(p => p.PartnerId), second.Select(p => p.PartnerId));
        Assert.NotEqual(first.Select(p => p.Token), second.Select(p => p.Token));
    }

    [Fact]
    public async Task The_other_environment_is_left_alone()
    {
        await _project.MustAsync("up", "sandbox", "--yes");
        await _project.MustAsync("up", "production", "--yes");

        await _project.MustAsync("destroy", "production", "--yes");

        await _project.MustAsync("preview", "sandbox", "--expect-no-changes");
    }

    [Fact]
    public async Task Without_yes_nothing_is_destroyed_where_nobody_can_be_asked()
    {
        await _project.MustAsync("up", "sandbox", "--yes");

        var destroy = await _project.RunAsync("destroy", "sandbox");

        Assert.Equal(2, destroy.ExitCode);
        Assert.Contains("--yes", destroy.Error);
        await _project.MustAsync("preview", "sandbox", "--expect-no-changes");
    }
}
