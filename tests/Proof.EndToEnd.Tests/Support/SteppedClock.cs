namespace Proof.EndToEnd.Tests.Support;

/// <summary>
/// A clock that stands still until it is told to go on. Timers are the system's own, as an update needs them, until they are held: then they
/// fire when the clock goes on, on the caller's thread.
/// </summary>
public sealed class SteppedClock(DateTimeOffset now) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly HashSet<HeldTimer> _timers = [];
    private DateTimeOffset _now = now;

    /// <summary>Whether timers that are made now wait for <see cref="Advance"/>.</summary>
    public bool HoldsTimers { get; set; }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate) return _now;
    }

    public void Advance(TimeSpan time)
    {
        HeldTimer[] due;
        lock (_gate)
        {
            _now += time;
            due = [.. _timers.Where(timer => timer.Due <= _now).OrderBy(timer => timer.Due)];
        }

        foreach (var timer in due) timer.Fire();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (!HoldsTimers) return base.CreateTimer(callback, state, dueTime, period);
        var timer = new HeldTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class HeldTimer(SteppedClock clock, Action fire) : ITimer
    {
        public DateTimeOffset Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._gate)
            {
                Due = clock._now + dueTime;
                if (dueTime == Timeout.InfiniteTimeSpan) clock._timers.Remove(this);
                else clock._timers.Add(this);
            }

            // As real timers: what is due at once does not wait for anybody.
            if (dueTime == TimeSpan.Zero) _ = Task.Run(Fire);
            return true;
        }

        public void Fire()
        {
            lock (clock._gate)
            {
                if (!clock._timers.Remove(this)) return;
            }

            fire();
        }

        public void Dispose()
        {
            lock (clock._gate) clock._timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
