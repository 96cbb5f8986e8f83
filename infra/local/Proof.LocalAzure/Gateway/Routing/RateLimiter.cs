using System.Collections.Concurrent;

namespace Proof.LocalAzure.Gateway.Routing;

/// <summary>Counts calls by key in a sliding window. One gateway counts alone; in Azure each unit does.</summary>
/// <param name="clock">The clock.</param>
internal sealed class RateLimiter(TimeProvider clock)
{
    // Keys that nobody used for the longest possible window are forgotten after so many calls.
    private const int CallsBetweenSweeps = 10_000;
    private static readonly TimeSpan LongestWindow = TimeSpan.FromSeconds(300);

    private readonly ConcurrentDictionary<string, Counter> _counters = new(StringComparer.Ordinal);
    private int _calls;

    /// <summary>Counts one call.</summary>
    /// <param name="key">What is counted.</param>
    /// <param name="limit">Calls that are allowed in the window.</param>
    /// <param name="window">The window's length.</param>
    /// <returns>Calls left in the window, and the seconds to wait when this one is too many; null when it is not.</returns>
    public (int Remaining, int? RetryAfter) Count(string key, int limit, TimeSpan window)
    {
        if (Interlocked.Increment(ref _calls) % CallsBetweenSweeps == 0)
            Sweep();
        var now = clock.GetUtcNow();
        var counter = _counters.GetOrAdd(key, _ => new Counter());
        lock (counter)
        {
            var calls = counter.Calls;
            while (calls.TryPeek(out var oldest) && oldest <= now - window)
                calls.Dequeue();
            if (calls.Count >= limit)
                return (0, Math.Max(1, (int)Math.Ceiling((calls.Peek() + window - now).TotalSeconds)));
            calls.Enqueue(now);
            counter.LastCall = now;
            return (limit - calls.Count, null);
        }
    }

    private void Sweep()
    {
        var oldest = clock.GetUtcNow() - LongestWindow;
        foreach (var (key, counter) in _counters)
        {
            if (counter.LastCall < oldest)
                _counters.TryRemove(new KeyValuePair<string, Counter>(key, counter));
        }
    }

    private sealed class Counter
    {
        public Queue<DateTimeOffset> Calls { get; } = new();

        public DateTimeOffset LastCall { get; set; }
    }
}
