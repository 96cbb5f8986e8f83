using System.Globalization;
using Proof.LocalAzure.Blobs;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Events;

/// <summary>
/// Decides what becomes of one entry of the queue: delivered, tried again later, or given up and filed as a dead letter. What it decides is
/// on disk before it returns; a process that ends in between tries the same again, so that an event may arrive twice but is never lost.
/// </summary>
internal sealed class EventDelivery(ResourceStore resources, EventQueue queue, EventSender sender, DeliverySecrets secrets, BlobStore blobs, TimeProvider clock)
{
    // Page on delivery and retry of Event Grid: a dead letter is filed five minutes after the last attempt, and is lost when there is nowhere
    // to file it for four hours.
    private static readonly TimeSpan DeadLetterDelay = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan DeadLetterLimit = TimeSpan.FromHours(4);

    /// <summary>Does what is due for an entry. Answers what there is to tell; null when there is nothing.</summary>
    public async Task<DeliveryReport?> HandleAsync(QueuedEvent entry, CancellationToken cancellationToken)
    {
        if (resources.Get(entry.SubscriptionId) is not { } subscription)
        {
            queue.Forget(entry.SubscriptionId);
            return null;
        }
        var target = DeliveryTarget.Of(subscription, secrets);
        if (entry.DeadReason is not null)
            return Bury(entry, target);
        if (clock.GetUtcNow() >= entry.Published + target.TimeToLive)
            return GiveUp(entry, target, entry.Attempts, "TimeToLiveExceeded", "not delivered within its time to live");

        var began = clock.GetUtcNow();
        var outcome = await sender.SendAsync(entry, target, cancellationToken);
        var attempts = entry.Attempts + 1;
        var words = outcome.Status is { } status ? status.ToString(CultureInfo.InvariantCulture) : outcome == AttemptOutcome.TimedOut ? "no answer in time" : "not reached";
        if (outcome.IsDelivered)
        {
            queue.Remove(entry);
            return new DeliveryReport(target.Topic, entry.EventId, attempts, $"delivered ({words})");
        }

        var expiry = entry.Published + target.TimeToLive;
        var next = clock.GetUtcNow() + outcome.WaitAfter(attempts);
        var due = next < expiry ? next : expiry;
        var report = new DeliveryReport(target.Topic, entry.EventId, attempts, $"failed ({words}), attempt {attempts} of {target.MaxAttempts}; next at {Text(due)}");
        queue.Together(() =>
        {
            queue.Failed(entry, began, outcome.Word, due);
            if (outcome.WhyUndeliverable is { } reason)
                report = GiveUp(entry, target, attempts, reason, $"refused ({words})");
            else if (attempts >= target.MaxAttempts)
                report = GiveUp(entry, target, attempts, "MaxDeliveryAttemptsExceeded", $"failed ({words}) for the last time");
        });
        return report;
    }

    private DeliveryReport GiveUp(QueuedEvent entry, DeliveryTarget target, int attempts, string reason, string words)
    {
        if (target.DeadLetterContainer is null)
        {
            queue.Remove(entry);
            return new DeliveryReport(target.Topic, entry.EventId, attempts, $"{words}; dropped, for there is no place for dead letters");
        }
        var now = clock.GetUtcNow();
        queue.GiveUp(entry, reason, now, now + DeadLetterDelay);
        return new DeliveryReport(target.Topic, entry.EventId, attempts, $"{words}; goes to the dead letters at {Text(now + DeadLetterDelay)}");
    }

    private DeliveryReport? Bury(QueuedEvent entry, DeliveryTarget target)
    {
        var now = clock.GetUtcNow();
        if (target.DeadLetterContainer is { } container && resources.Get(container) is not null)
        {
            var name = DeadLetter.Name(target, now);
            queue.Together(() =>
            {
                blobs.Put(container, name, DeadLetter.Content(entry), now);
                queue.Remove(entry);
            });
            return new DeliveryReport(target.Topic, entry.EventId, entry.Attempts, $"filed as dead letter {name}");
        }
        if (now < entry.DeadSince!.Value + DeadLetterLimit)
        {
            queue.Postpone(entry, now + DeadLetterDelay);
            return null;
        }
        queue.Remove(entry);
        return new DeliveryReport(target.Topic, entry.EventId, entry.Attempts, "dropped, for the container for dead letters is gone");
    }

    private static string Text(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
