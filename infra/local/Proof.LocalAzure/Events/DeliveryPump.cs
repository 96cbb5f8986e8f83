using System.Security.Cryptography;
using Microsoft.Data.Sqlite;

namespace Proof.LocalAzure.Events;

/// <summary>
/// Hands entries of the queue over when they are due, from when it is started until it is disposed. Each subscription has some places of its
/// own, so that one endpoint that is slow holds up nobody else's events.
/// </summary>
internal sealed class DeliveryPump : IAsyncDisposable
{
    // How many deliveries of one subscription go on at the same time. Azure does not tell its number.
    private const int Places = 8;

    private readonly EventQueue _queue;
    private readonly EventDelivery _delivery;
    private readonly TimeProvider _clock;
    private readonly Action<DeliveryReport> _report;
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _gate = new();
    private readonly Dictionary<long, (string Subscription, Task Work)> _going = [];
    private readonly Task _running;
    private TaskCompletionSource _woken = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private DeliveryPump(EventQueue queue, EventDelivery delivery, TimeProvider clock, Action<DeliveryReport> report)
    {
        (_queue, _delivery, _clock, _report) = (queue, delivery, clock, report);
        queue.Arrived += Wake;
        _running = Task.Run(RunAsync);
    }

    /// <summary>Starts one.</summary>
    /// <param name="queue">What waits.</param>
    /// <param name="delivery">Decides what becomes of an entry.</param>
    /// <param name="clock">Says what is due.</param>
    /// <param name="report">Told of everything that happens to an event, on any thread.</param>
    public static DeliveryPump Start(EventQueue queue, EventDelivery delivery, TimeProvider clock, Action<DeliveryReport> report) => new(queue, delivery, clock, report);

    /// <summary>Stops. Attempts that go on are broken off; they did not count.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Arrived -= Wake;
        await _stop.CancelAsync();
        await _running;
        Task[] going;
        lock (_gate)
            going = [.. _going.Values.Select(one => one.Work)];
        await Task.WhenAll(going);
        _stop.Dispose();
    }

    private async Task RunAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            // Taken before the queue is looked at, so that what comes in meanwhile is not missed.
            Task woken;
            lock (_gate)
                woken = _woken.Task;
            var now = _clock.GetUtcNow();
            foreach (var subscription in _queue.SubscriptionsDue(now))
                Begin(subscription, now);
            await WaitAsync(woken, _queue.NextDue(now));
        }
    }

    // Until it is woken, stopped, or something is due. The clock is read again after the timer was set: it may have moved on before.
    private async Task WaitAsync(Task woken, DateTimeOffset? due)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
        var wait = due is { } at ? Max(at - _clock.GetUtcNow(), TimeSpan.Zero) : Timeout.InfiniteTimeSpan;
        var timer = Task.Delay(wait, _clock, over.Token);
        if (due is null || _clock.GetUtcNow() < due)
            await Task.WhenAny(woken, timer);
        await over.CancelAsync();
    }

    private void Begin(string subscription, DateTimeOffset now)
    {
        lock (_gate)
        {
            var going = _going.Values.Count(one => one.Subscription == subscription);
            foreach (var entry in _queue.Due(subscription, now, Places).Where(entry => !_going.ContainsKey(entry.Sequence)).Take(Places - going))
                _going[entry.Sequence] = (subscription, Task.Run(() => HandleAsync(entry)));
        }
    }

    private async Task HandleAsync(QueuedEvent entry)
    {
        DeliveryReport? report = null;
        try
        {
            report = await _delivery.HandleAsync(entry, _stop.Token);
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            return;
        }
        catch (Exception e) when (e is SqliteException or IOException or CryptographicException)
        {
            // The disk is full or damaged. The entry stays where it is and is tried again with the next one that comes in.
            _report(new DeliveryReport("", entry.EventId, entry.Attempts, $"could not be handled: {e.Message}"));
            return;
        }
        finally
        {
            lock (_gate)
                _going.Remove(entry.Sequence);
        }
        if (report is not null)
            _report(report);
        Wake();
    }

    private void Wake()
    {
        TaskCompletionSource woken;
        lock (_gate)
            (woken, _woken) = (_woken, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        woken.SetResult();
    }

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
