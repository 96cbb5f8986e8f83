using System.Collections.Concurrent;

namespace Proof.LocalAzure.Gateway.Routing;

/// <summary>
/// The circuit breakers of all backends. One gateway counts alone; in Azure each unit does. When the time of a tripped one is over, it is
/// as new: there is no trial request in between. Source: page on backends, circuit breaker.
/// </summary>
/// <param name="clock">The clock.</param>
internal sealed class CircuitBreakers(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, Circuit> _circuits = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether no request may be sent to a backend now.</summary>
    public bool IsTripped(DeployedBackend backend)
    {
        var circuit = Find(backend);
        lock (circuit)
            return clock.GetUtcNow() < circuit.OpenUntil;
    }

    /// <summary>Counts a failure.</summary>
    /// <param name="backend">Whose.</param>
    /// <param name="retryAfter">How long the backend itself asked to be left alone; null when it did not say.</param>
    public void CountFailure(DeployedBackend backend, TimeSpan? retryAfter)
    {
        var rule = backend.Rule!;
        var circuit = Find(backend);
        lock (circuit)
        {
            var now = clock.GetUtcNow();
            circuit.Failures.Enqueue(now);
            while (circuit.Failures.Peek() <= now - rule.Interval)
                circuit.Failures.Dequeue();
            if (circuit.Failures.Count < rule.Count)
                return;
            circuit.Failures.Clear();
            circuit.OpenUntil = now + (rule.AcceptsRetryAfter && retryAfter is { } wanted ? wanted : rule.TripTime);
        }
    }

    // A backend that was changed starts anew.
    private Circuit Find(DeployedBackend backend) => _circuits.AddOrUpdate(
        backend.Id, _ => new Circuit(backend.Definition), (_, circuit) => circuit.Definition == backend.Definition ? circuit : new Circuit(backend.Definition));

    private sealed record Circuit(string Definition)
    {
        public Queue<DateTimeOffset> Failures { get; } = new();

        public DateTimeOffset OpenUntil { get; set; }
    }
}
