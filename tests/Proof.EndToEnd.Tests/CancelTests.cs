using Proof.EndToEnd.Tests.Support;

namespace Proof.EndToEnd.Tests;

/// <summary>Ctrl-C in the middle loses nothing.</summary>
public sealed class CancelTests : IDisposable
{
    private readonly TestProject _project = new();

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(12)]
    [InlineData(30)]
    public async Task An_interrupted_run_is_finished_by_the_next(int afterLines)
    {
        using var interrupt = new CancellationTokenSource();
        using var talk = new InterruptingWriter(afterLines, interrupt);
        var exit = await Proof.Cli.ProofApp.RunAsync(["up", "sandbox", "--yes"], _project.Context(talk, talk), interrupt.Token);

        Assert.Equal(8, exit);
        await _project.MustAsync("up", "sandbox", "--yes");
        await _project.MustAsync("preview", "sandbox", "--expect-no-changes");
    }

    /// <summary>Presses Ctrl-C when so many lines have been written.</summary>
    private sealed class InterruptingWriter(int lines, CancellationTokenSource interrupt) : StringWriter
    {
        private int _left = lines;

        public override void WriteLine(string? value)
        {
            if (Interlocked.Decrement(ref _left) == 0) interrupt.Cancel();
        }
    }
}
