using Pulumi.Protocol;

namespace Proof.Engine.Tests.Support;

/// <summary>A program that runs inside the test and speaks the protocol over real gRPC, as an SDK would.</summary>
internal sealed class TestProgram(Func<TestMonitor, Task> run) : IProgram
{
    /// <summary>Runs before the program registers its stack.</summary>
    public Action BeforeStart { get; init; } = () => { };

    public async Task<int> RunAsync(
        IReadOnlyDictionary<string, string> environment, Action<string> onOutputLine, CancellationToken cancellationToken)
    {
        using var monitor = new TestMonitor(environment, onOutputLine, cancellationToken);
        try
        {
            BeforeStart();
            await monitor.StartAsync();
            await run(monitor);
            await monitor.SignalAsync();
            return 0;
        }
        catch (GrpcException e)
        {
            return e.Status == GrpcStatus.Unavailable ? 32 : await monitor.FailAsync(e.Message);
        }
    }
}
