using Proof.Engine.Tests.Support;
using Proof.Engine.Values;

namespace Proof.Engine.Tests.Deployment;

public sealed class CancelTests : IDisposable
{
    private readonly TestStack _stack = new();
    private readonly CancellationTokenSource _cancel = new();

    public void Dispose()
    {
        _stack.Dispose();
        _cancel.Dispose();
    }

    [Fact]
    public async Task A_cancelled_run_lets_the_running_step_end_begins_no_other_and_the_next_run_goes_on()
    {
        _stack.Cloud.Before = (_, name) => name == "b" ? _cancel.CancelAsync() : Task.CompletedTask;

        var result = await _stack.UpAsync(Chain, _cancel.Token);

        Assert.True(result.Cancelled);
        Assert.False(result.Succeeded);
        Assert.Equal(["create a", "create b"], _stack.Cloud.Calls);
        Assert.Equal("b-2", _stack.Resource("b").Id);
        Assert.Empty(_stack.Read().Pending);
        Assert.False(File.Exists(_stack.JournalPath));
        _stack.Cloud.Before = (_, _) => Task.CompletedTask;
        Assert.Equal(1, (await _stack.UpAsync(Chain)).Counts[Operation.Create]);
        Assert.Equal(3, _stack.Cloud.Things.Count);
    }

    [Fact]
    public async Task A_step_that_does_not_end_is_waited_for_only_so_long_and_stays_pending()
    {
        var never = new TaskCompletionSource();
        _stack.Cloud.Before = async (_, name) =>
        {
            await (name == "b" ? _cancel.CancelAsync() : Task.CompletedTask);
            await (name == "b" ? never.Task : Task.CompletedTask);
        };

        var result = await new DeploymentEngine(_stack.Options(Chain) with { StopLimit = TimeSpan.FromMilliseconds(50) }).UpAsync(_cancel.Token);

        Assert.True(result.Cancelled);
        Assert.Contains("how it ended is not known", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
        Assert.Equal("b", Assert.Single(_stack.Read().Pending).Resource.Name);
        _stack.Cloud.Before = (_, _) => Task.CompletedTask;
        Assert.True((await _stack.UpAsync(Chain)).Succeeded);
        Assert.Empty(_stack.Read().Pending);
    }

    [Fact]
    public async Task A_run_that_is_cancelled_before_it_begins_does_nothing()
    {
        await _cancel.CancelAsync();

        var result = await _stack.UpAsync(Chain, _cancel.Token);

        Assert.True(result.Cancelled);
        Assert.Empty(_stack.Cloud.Calls);
    }

    [Fact]
    public async Task A_destroy_can_be_cancelled_and_goes_on_later()
    {
        await _stack.UpAsync(Chain);
        _stack.Cloud.Before = (_, name) => name == "b-2" ? _cancel.CancelAsync() : Task.CompletedTask;

        var result = await _stack.DestroyAsync(_cancel.Token);

        Assert.True(result.Cancelled);
        Assert.Equal("a-1", Assert.Single(_stack.Cloud.Things).Key);
        _stack.Cloud.Before = (_, _) => Task.CompletedTask;
        Assert.True((await _stack.DestroyAsync()).Succeeded);
        Assert.Empty(_stack.Read().Resources);
    }

    private static async Task Chain(TestMonitor m)
    {
        var a = await m.RegisterAsync(TestStack.Type, "a", PropertyMap.Of(("value", "x")));
        var b = await m.RegisterAsync(TestStack.Type, "b", PropertyMap.Of(("value", "x")), null, a);
        await m.RegisterAsync(TestStack.Type, "c", PropertyMap.Of(("value", "x")), null, b);
    }
}
