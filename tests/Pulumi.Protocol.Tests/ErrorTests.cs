using Google.Protobuf.WellKnownTypes;
using Pulumirpc;

namespace Pulumi.Protocol.Tests;

public sealed class ErrorTests
{
    private const string Log = "pulumirpc.Engine/Log";

    [Theory]
    [InlineData("plain")]
    [InlineData("")]
    [InlineData("Größe: 100 % überschritten\nzweite Zeile\t✓ 🙂")]
    [InlineData("looks %3A escaped")]
    public async Task An_error_keeps_its_status_and_every_character_of_its_message(string message)
    {
        await using var server = await FailingAsync(new GrpcException(GrpcStatus.FailedPrecondition, message));

        var error = await CallFailsAsync(server);

        Assert.Equal(GrpcStatus.FailedPrecondition, error.Status);
        Assert.Equal(message, error.Message);
    }

    [Fact]
    public async Task A_message_too_long_for_a_header_is_cut_and_not_lost()
    {
        await using var server = await FailingAsync(new GrpcException(GrpcStatus.Internal, new string('ü', 200_000)));

        var error = await CallFailsAsync(server);

        Assert.Equal(GrpcStatus.Internal, error.Status);
        Assert.StartsWith("üüü", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("...", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Any_other_exception_of_a_handler_is_reported_with_its_message()
    {
        await using var server = await FailingAsync(new InvalidOperationException("the disk is full"));

        var error = await CallFailsAsync(server);

        Assert.Equal(GrpcStatus.Unknown, error.Status);
        Assert.Equal("the disk is full", error.Message);
    }

    [Fact]
    public async Task An_unknown_method_is_unimplemented_and_named()
    {
        await using var server = await GrpcServer.StartAsync(_ => { });

        var error = await CallFailsAsync(server);

        Assert.Equal(GrpcStatus.Unimplemented, error.Status);
        Assert.Contains(Log, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_gone_is_unavailable_and_named()
    {
        var server = await GrpcServer.StartAsync(_ => { });
        await server.DisposeAsync();

        var error = await CallFailsAsync(server);

        Assert.Equal(GrpcStatus.Unavailable, error.Status);
        Assert.Contains(server.Address, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_stops_during_a_call_is_unavailable()
    {
        var started = new TaskCompletionSource();
        var server = await GrpcServer.StartAsync(app => app.MapUnary<LogRequest, Empty>(Log, async (_, _) =>
        {
            started.SetResult();
            await Task.Delay(Timeout.Infinite, CancellationToken.None);
            return new Empty();
        }));
        using var client = new GrpcClient(server.Address);

        var call = client.CallAsync(Log, new LogRequest(), Empty.Parser);
        await started.Task;
        await server.DisposeAsync();

        var error = await Assert.ThrowsAsync<GrpcException>(() => call);
        Assert.Equal(GrpcStatus.Unavailable, error.Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("127.0.0.1:1/path")]
    [InlineData("127.0.0.1:99999")]
    [InlineData("someone@127.0.0.1:1")]
    public void An_address_that_is_not_host_and_port_is_refused(string address) =>
        Assert.Throws<ArgumentException>(() => new GrpcClient(address));

    private static Task<GrpcServer> FailingAsync(Exception error) =>
        GrpcServer.StartAsync(app => app.MapUnary<LogRequest, Empty>(Log, (_, _) => Task.FromException<Empty>(error)));

    private static async Task<GrpcException> CallFailsAsync(GrpcServer server)
    {
        using var client = new GrpcClient(server.Address);
        return await Assert.ThrowsAsync<GrpcException>(() => client.CallAsync(Log, new LogRequest(), Empty.Parser));
    }
}
