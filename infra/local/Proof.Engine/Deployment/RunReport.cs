using System.Collections.Immutable;

namespace Proof.Engine.Deployment;

/// <summary>Collects what happens in a run and passes it on as it comes, one event at a time.</summary>
/// <param name="events">Takes the events.</param>
/// <param name="clock">The time.</param>
internal sealed class RunReport(Action<EngineEvent> events, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly List<Step> _steps = [];
    private readonly List<Diagnostic> _diagnostics = [];
    private bool _failed;

    /// <summary>Whether anything failed so far.</summary>
    public bool HasFailed
    {
        get
        {
            lock (_gate)
            {
                return _failed;
            }
        }
    }

    /// <summary>Whether an error was told already.</summary>
    public bool HasErrors
    {
        get
        {
            lock (_gate)
            {
                return _diagnostics.Exists(d => d.Severity == Severity.Error);
            }
        }
    }

    /// <summary>A step begins; the answer is for <see cref="Ended"/>.</summary>
    public long Started(Step step)
    {
        Send(new StepStarted(step));
        return clock.GetTimestamp();
    }

    /// <summary>A step ended well.</summary>
    public void Ended(Step step, long started)
    {
        var duration = clock.GetElapsedTime(started);
        lock (_gate)
        {
            _steps.Add(step);
            events(new StepEnded(step, duration));
        }
    }

    /// <summary>A step failed.</summary>
    public void Failed(Step step)
    {
        lock (_gate)
        {
            _failed = true;
            events(new StepFailed(step));
        }
    }

    /// <summary>A step that is only shown, as one that is refused.</summary>
    public void Show(Step step)
    {
        lock (_gate)
        {
            _steps.Add(step);
        }
    }

    /// <summary>The run fails, for the reason given.</summary>
    public void Error(string? urn, string message) => Message(Severity.Error, urn, message);

    /// <summary>A message for people; an error makes the run fail. One for finding faults in the program is only passed on.</summary>
    public void Message(Severity severity, string? urn, string message)
    {
        var diagnostic = new Diagnostic(severity, urn, message);
        lock (_gate)
        {
            _failed |= severity == Severity.Error;
            if (severity != Severity.Debug)
            {
                _diagnostics.Add(diagnostic);
            }

            events(diagnostic);
        }
    }

    /// <summary>A line that the program wrote.</summary>
    public void Output(string line) => Send(new ProgramOutput(line));

    /// <summary>The steps, in an order that does not depend on chance.</summary>
    public ImmutableArray<Step> Steps()
    {
        lock (_gate)
        {
            return [.. _steps
                .OrderBy(s => s.IsStack ? 0 : s.New is null && !s.Operation.IsHalf() ? 2 : 1)
                .ThenBy(s => s.Urn, StringComparer.Ordinal)
                .ThenBy(s => s.Operation)];
        }
    }

    /// <summary>The messages so far.</summary>
    public ImmutableArray<Diagnostic> Diagnostics()
    {
        lock (_gate)
        {
            return [.. _diagnostics];
        }
    }

    private void Send(EngineEvent @event)
    {
        lock (_gate)
        {
            events(@event);
        }
    }
}
