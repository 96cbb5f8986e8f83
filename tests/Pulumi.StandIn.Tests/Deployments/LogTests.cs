using Pulumi.StandIn.Tests.Program;
using Pulumirpc;

namespace Pulumi.StandIn.Tests.Deployments;

public sealed class LogTests
{
    [Fact]
    public async Task Messages_arrive_in_order_with_all_that_was_said()
    {
        await using var engine = new FakeEngine();
        await engine.RunAsync(() =>
        {
            var thing = new Thing("a");
            Log.Debug("1");
            Log.Info("2", thing, streamId: 5, ephemeral: true);
            Log.Warn("3");
            for (var i = 4; i < 100; i++) Log.Info($"{i}");
        });

        Assert.Equal(Enumerable.Range(1, 99).Select(i => $"{i}"), engine.Logs.Select(l => l.Message));
        Assert.Equal([LogSeverity.Debug, LogSeverity.Info, LogSeverity.Warning], engine.Logs.Take(3).Select(l => l.Severity));
        var second = engine.Logs.ElementAt(1);
        Assert.Equal((FakeEngine.UrnOf(engine["a"]), 5, true), (second.Urn, second.StreamId, second.Ephemeral));
    }

    [Fact]
    public async Task A_message_about_a_resource_that_failed_arrives_without_its_URN()
    {
        await using var engine = new FakeEngine { OnRegister = (r, _) => r.Custom ? Task.FromException(new InvalidDataException("no")) : Task.CompletedTask };
        await engine.RunAsync(() => Log.Info("hello", new Thing("a")));

        Assert.Equal("", engine.Logs.Single(l => l.Message == "hello").Urn);
    }
}
