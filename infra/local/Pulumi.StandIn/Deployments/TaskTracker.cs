namespace Pulumi.Deployments;

/// <summary>
/// The work that a program has started. Resources are declared synchronously and registered in the background, so a program is done
/// only when all of that is.
/// </summary>
/// <param name="onFailure">Called once for each exception, also when many tasks fail with the same one.</param>
internal sealed class TaskTracker(Action<Exception> onFailure)
{
    private readonly Lock _lock = new();
    private readonly HashSet<Exception> _failures = new(ReferenceEqualityComparer.Instance);
    private readonly TaskCompletionSource _idle = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _pending = 1; // The program itself, until WaitAsync.

    /// <summary>Whether any task has failed.</summary>
    public bool HasFailures
    {
        get
        {
            lock (_lock) return _failures.Count > 0;
        }
    }

    /// <summary>Adds a task.</summary>
    public void Track(Task task)
    {
        if (task.IsCompletedSuccessfully) return;

        lock (_lock) _pending++;
        task.ContinueWith(Finish, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    /// <summary>Reports a failure that no task has.</summary>
    public void Fail(Exception exception)
    {
        lock (_lock)
        {
            if (!_failures.Add(exception)) return;
        }

        onFailure(exception);
    }

    /// <summary>Waits until all tasks have ended, those too that other tasks add meanwhile. Called once, when the program has run.</summary>
    public Task WaitAsync()
    {
        Release();
        return _idle.Task;
    }

    private void Finish(Task task)
    {
        if (task.IsCanceled) Fail(new TaskCanceledException(task));
        foreach (var exception in task.Exception?.InnerExceptions ?? []) Fail(exception);
        Release();
    }

    private void Release()
    {
        lock (_lock)
        {
            if (--_pending > 0) return;
        }

        _idle.TrySetResult();
    }
}
