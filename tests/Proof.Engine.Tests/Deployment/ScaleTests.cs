using System.Diagnostics;
using Proof.Engine.Tests.Support;
using Proof.Engine.Values;
using Xunit.Abstractions;

namespace Proof.Engine.Tests.Deployment;

/// <summary>The cost of a step must not grow with the state. The times are written down, not asserted.</summary>
public sealed class ScaleTests(ITestOutputHelper output) : IDisposable
{
    private const int Count = 1600;

    private readonly TestStack _stack = new();

    public void Dispose() => _stack.Dispose();

    [Fact]
    public async Task Sixteen_hundred_resources_go_up_stay_and_come_down()
    {
        Assert.Equal(Count + 1, (await TimeAsync("up", () => _stack.UpAsync(ManyAsync))).Counts[Operation.Create]);
        Assert.False((await TimeAsync("preview without changes", () => _stack.PreviewAsync(ManyAsync))).HasChanges);
        Assert.False((await TimeAsync("up without changes", () => _stack.UpAsync(ManyAsync))).HasChanges);
        Assert.Equal(Count + 1, (await TimeAsync("destroy", () => _stack.DestroyAsync())).Counts[Operation.Delete]);
        Assert.Empty(_stack.Cloud.Things);
    }

    private static async Task ManyAsync(TestMonitor m)
    {
        var root = await m.RegisterAsync(TestStack.Type, "root", PropertyMap.Of(("value", "x")));
        await Task.WhenAll(Enumerable.Range(1, Count - 1).Select(i => m.RegisterAsync(
            TestStack.Type,
            $"thing-{i}",
            PropertyMap.Of(("value", new SecretValue($"token-{i}")), ("text", new string('x', 500))),
            null,
            root)));
    }

    private async Task<DeploymentResult> TimeAsync(string what, Func<Task<DeploymentResult>> run)
    {
        var watch = Stopwatch.StartNew();
        var result = await run();
        output.WriteLine($"{Count} resources, {what}: {watch.Elapsed.TotalSeconds:0.00} s");
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        return result;
    }
}
