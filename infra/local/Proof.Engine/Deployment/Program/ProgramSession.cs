using Microsoft.AspNetCore.Routing;
using Pulumi.Protocol;

namespace Proof.Engine.Deployment.Program;

/// <summary>
/// Starts the program with the engine's address, and goes with it to its end: until it says that it will register nothing more, or exits,
/// or is cancelled.
/// </summary>
/// <param name="settings">What is run.</param>
/// <param name="report">Is told.</param>
/// <param name="isPreview">Whether it is a preview.</param>
internal sealed class ProgramSession(RunSettings settings, RunReport report, bool isPreview)
{
    private const int LastLines = 20;

    /// <summary>Exit codes above are those of programs that a signal ended: 128 and its number, a convention of Unix shells.</summary>
    private const int LastOwnExitCode = 128;

    /// <summary>Ctrl-C reaches the program and us at the same time, but not in a known order.</summary>
    private static readonly TimeSpan CancellationLag = TimeSpan.FromSeconds(1);

    private readonly TaskCompletionSource _heard = New();
    private readonly TaskCompletionSource _programDone = New();
    private readonly TaskCompletionSource _engineDone = New();
    private readonly Queue<string> _lines = new();

    private bool _isStopping;
    private CancellationToken _cancelled;

    /// <summary>Whether the run is being stopped; what the program complains about from then on is of no interest.</summary>
    public bool IsStopping => _isStopping || _cancelled.IsCancellationRequested;

    /// <summary>The program called back.</summary>
    public void Heard() => _heard.TrySetResult();

    /// <summary>The program says that it will register nothing more, and waits until the engine is done.</summary>
    public Task ProgramDoneAsync(CancellationToken cancellationToken)
    {
        _programDone.TrySetResult();
        return _engineDone.Task.WaitAsync(cancellationToken);
    }

    /// <summary>Runs the program.</summary>
    /// <param name="map">Adds the protocol's methods to the server.</param>
    /// <param name="finish">Does what is left when the program registered everything (true), or will not (false).</param>
    /// <param name="cancellationToken">Stops the run: what has begun may end, nothing new begins.</param>
    public async Task RunAsync(Action<IEndpointRouteBuilder> map, Func<bool, Task> finish, CancellationToken cancellationToken)
    {
        _cancelled = cancellationToken;
        await using var server = await GrpcServer.StartAsync(map, CancellationToken.None);
        using var kill = new CancellationTokenSource();
        var exit = RunProgramAsync(ProgramEnvironment.Create(settings, server.Address, isPreview), kill.Token);
        try
        {
            var isProgramDone = await WaitForCallAsync(exit, cancellationToken) && await WaitForEndAsync(exit, cancellationToken);
            await finish(isProgramDone);
        }
        finally
        {
            _engineDone.TrySetResult();
            await StopAsync(exit, kill, cancellationToken);
        }
    }

    /// <summary>Waits for the program's first call; false when it never comes.</summary>
    private async Task<bool> WaitForCallAsync(Task<int> exit, CancellationToken cancellationToken)
    {
        try
        {
            await Task.WhenAny(_heard.Task, exit).WaitAsync(settings.StartLimit, settings.Clock, cancellationToken);
        }
        catch (TimeoutException)
        {
            report.Error(null, $"the program did not call the engine within {settings.StartLimit.TotalSeconds:0} s{LastOutput()}");
            return false;
        }
        catch (OperationCanceledException)
        {
            return false;
        }

        if (_heard.Task.IsCompleted)
        {
            return true;
        }

        report.Error(null, $"the program ended with exit code {await exit} without calling the engine{LastOutput()}");
        return false;
    }

    /// <summary>Waits until the program registered everything; false when it failed or was cancelled.</summary>
    private async Task<bool> WaitForEndAsync(Task<int> exit, CancellationToken cancellationToken)
    {
        try
        {
            await Task.WhenAny(_programDone.Task, exit).WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return false;
        }

        if (_programDone.Task.IsCompleted)
        {
            return true;
        }

        var code = await exit;
        if (code > LastOwnExitCode && await IsCancelledSoonAsync(cancellationToken))
        {
            return false;
        }

        if (code != 0 && !report.HasErrors)
        {
            report.Error(null, $"the program ended with exit code {code}{LastOutput()}");
        }

        return code == 0;
    }

    private async Task<bool> IsCancelledSoonAsync(CancellationToken cancellationToken)
    {
        var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = cancellationToken.Register(cancelled.SetResult);
        return await Task.WhenAny(cancelled.Task, Task.Delay(CancellationLag, settings.Clock, CancellationToken.None)) == cancelled.Task;
    }

    private async Task StopAsync(Task<int> exit, CancellationTokenSource kill, CancellationToken cancellationToken)
    {
        if (!cancellationToken.IsCancellationRequested && _programDone.Task.IsCompleted)
        {
            // It has nothing left to do but to end; one that does not is ended.
            await Task.WhenAny(exit, Task.Delay(settings.StopLimit, settings.Clock, cancellationToken));
        }

        _isStopping = true;
        await kill.CancelAsync();
        try
        {
            if (await exit is var code and not 0 && _programDone.Task.IsCompleted && !cancellationToken.IsCancellationRequested)
            {
                report.Error(null, $"the program ended with exit code {code} after it had registered everything{LastOutput()}");
            }
        }
        catch (OperationCanceledException)
        {
            // It was ended by us.
        }
    }

    private async Task<int> RunProgramAsync(IReadOnlyDictionary<string, string> environment, CancellationToken kill)
    {
        await Task.Yield();
        return await settings.Program.RunAsync(environment, OnLine, kill);
    }

    private void OnLine(string line)
    {
        lock (_lines)
        {
            _lines.Enqueue(line);
            if (_lines.Count > LastLines)
            {
                _lines.Dequeue();
            }
        }

        report.Output(line);
    }

    private string LastOutput()
    {
        lock (_lines)
        {
            return _lines.Count == 0 ? "; it wrote nothing" : $"; the last that it wrote:\n{string.Join('\n', _lines)}";
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
