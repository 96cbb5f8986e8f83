using Google.Protobuf.WellKnownTypes;
using Pulumirpc;

namespace Pulumi.Protocol.Tests;

public sealed class RoundTripTests
{
    private const string Invoke = "pulumirpc.ResourceMonitor/Invoke";

    [Fact]
    public async Task A_request_reaches_the_handler_and_its_answer_the_caller()
    {
        await using var server = await GrpcServer.StartAsync(app => app.MapUnary<SupportsFeatureRequest, SupportsFeatureResponse>(
            "pulumirpc.ResourceMonitor/SupportsFeature",
            (request, _) => Task.FromResult(new SupportsFeatureResponse { HasSupport = request.Id == "secrets" })));
        using var client = new GrpcClient(server.Address);

        Assert.True((await AskAsync(client, "secrets")).HasSupport);
        Assert.False((await AskAsync(client, "telepathy")).HasSupport);
    }

    [Fact]
    public async Task An_empty_message_is_a_message()
    {
        await using var server = await GrpcServer.StartAsync(app => app.MapUnary<LogRequest, Empty>(
            "pulumirpc.Engine/Log", (_, _) => Task.FromResult(new Empty())));
        using var client = new GrpcClient(server.Address);

        Assert.Equal(new Empty(), await client.CallAsync("pulumirpc.Engine/Log", new LogRequest(), Empty.Parser));
    }

    [Fact]
    public async Task A_message_of_many_megabytes_arrives_whole_in_both_directions()
    {
        await using var server = await GrpcServer.StartAsync(app => app.MapUnary<ResourceInvokeRequest, ResourceInvokeResponse>(
            Invoke, (request, _) => Task.FromResult(new ResourceInvokeResponse { Return = request.Args })));
        using var client = new GrpcClient(server.Address);
        var text = string.Create(40_000_000, 0, (span, _) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = (char)('a' + (i % 26));
        });

        var answer = await client.CallAsync(
            Invoke, new ResourceInvokeRequest { Args = new Struct { Fields = { ["text"] = Value.ForString(text) } } }, ResourceInvokeResponse.Parser);

        Assert.Equal(text, answer.Return.Fields["text"].StringValue);
    }

    [Fact]
    public async Task Three_hundred_calls_can_wait_at_the_same_time()
    {
        var waiting = 0;
        var all = new TaskCompletionSource();
        await using var server = await GrpcServer.StartAsync(app => app.MapUnary<SupportsFeatureRequest, SupportsFeatureResponse>(
            "pulumirpc.ResourceMonitor/SupportsFeature",
            async (_, _) =>
            {
                if (Interlocked.Increment(ref waiting) == 300) all.SetResult();
                await all.Task;
                return new SupportsFeatureResponse { HasSupport = true };
            }));
        using var client = new GrpcClient(server.Address);

        var answers = await Task.WhenAll(Enumerable.Range(0, 300).Select(_ => AskAsync(client, "x")));

        Assert.All(answers, answer => Assert.True(answer.HasSupport));
    }

    [Fact]
    public async Task A_handler_sees_that_its_caller_went_away()
    {
        var started = new TaskCompletionSource();
        var cancelled = new TaskCompletionSource();
        await using var server = await GrpcServer.StartAsync(app => app.MapUnary<SupportsFeatureRequest, SupportsFeatureResponse>(
            "pulumirpc.ResourceMonitor/SupportsFeature",
            async (_, cancellation) =>
            {
                await using var registration = cancellation.Register(cancelled.SetResult);
                started.SetResult();
                await Task.Delay(Timeout.Infinite, cancellation);
                return new SupportsFeatureResponse();
            }));
        using var client = new GrpcClient(server.Address);
        using var giveUp = new CancellationTokenSource();

        var call = client.CallAsync(
            "pulumirpc.ResourceMonitor/SupportsFeature", new SupportsFeatureRequest(), SupportsFeatureResponse.Parser, giveUp.Token);
        await started.Task;
        await giveUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        await cancelled.Task;
    }

    private static Task<SupportsFeatureResponse> AskAsync(GrpcClient client, string id) => client.CallAsync(
        "pulumirpc.ResourceMonitor/SupportsFeature", new SupportsFeatureRequest { Id = id }, SupportsFeatureResponse.Parser);
}
