using Microsoft.Data.Sqlite;
using Proof.LocalAzure.Storage;

namespace Proof.LocalAzure.Events;

/// <summary>The events that wait to be delivered, one entry for each event and subscription, on disk.</summary>
internal sealed class EventQueue
{
    private const string Columns = "sequence, subscription, event_id, event, published, attempts, attempted, outcome, dead_reason, dead_since";

    private readonly Database _database;

    /// <summary>Opens the table, or makes it.</summary>
    public EventQueue(Database database)
    {
        _database = database;
        database.Execute(
            "CREATE TABLE IF NOT EXISTS deliveries (sequence INTEGER PRIMARY KEY AUTOINCREMENT, subscription TEXT NOT NULL COLLATE NOCASE, "
            + "event_id TEXT NOT NULL, event TEXT NOT NULL, published INTEGER NOT NULL, due INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, "
            + "attempted INTEGER, outcome TEXT, dead_reason TEXT, dead_since INTEGER);"
            + "CREATE INDEX IF NOT EXISTS deliveries_by_due ON deliveries (subscription, due, sequence)");
    }

    /// <summary>Told after events came in, on the thread that brought them. A handler must not throw and must not wait.</summary>
    public event Action? Arrived;

    /// <summary>Takes in all of some events or, when the process ends before this returns, perhaps none of them.</summary>
    public void Add(IReadOnlyCollection<(string SubscriptionId, CloudEvent Event)> entries, DateTimeOffset now)
    {
        if (entries.Count == 0)
            return;
        _database.Together(() =>
        {
            foreach (var (subscription, one) in entries)
            {
                _database.Execute(
                    "INSERT INTO deliveries (subscription, event_id, event, published, due) VALUES ($subscription, $id, $event, $now, $now)",
                    ("$subscription", subscription), ("$id", one.Id), ("$event", one.Json), ("$now", now.ToUnixTimeMilliseconds()));
            }
        });
        Arrived?.Invoke();
    }

    /// <summary>The ids of the subscriptions for which something is due.</summary>
    public List<string> SubscriptionsDue(DateTimeOffset now) => _database.Query(
        "SELECT DISTINCT subscription FROM deliveries WHERE due <= $now ORDER BY subscription", row => row.GetString(0), ("$now", now.ToUnixTimeMilliseconds()));

    /// <summary>What is due for a subscription, the longest due first.</summary>
    public List<QueuedEvent> Due(string subscription, DateTimeOffset now, int count) => _database.Query(
        $"SELECT {Columns} FROM deliveries WHERE subscription = $subscription AND due <= $now ORDER BY due, sequence LIMIT $count", Read,
        ("$subscription", subscription), ("$now", now.ToUnixTimeMilliseconds()), ("$count", count));

    /// <summary>When the next thing is due that is not due yet; null when there is none.</summary>
    public DateTimeOffset? NextDue(DateTimeOffset now) => _database.Query(
        "SELECT MIN(due) FROM deliveries WHERE due > $now", row => row.IsDBNull(0) ? (long?)null : row.GetInt64(0), ("$now", now.ToUnixTimeMilliseconds()))
        is [{ } due] ? DateTimeOffset.FromUnixTimeMilliseconds(due) : null;

    /// <summary>Writes down that an attempt failed, and when the entry is due again. Does nothing when the entry is gone.</summary>
    public void Failed(QueuedEvent entry, DateTimeOffset attempted, string outcome, DateTimeOffset due) => _database.Execute(
        "UPDATE deliveries SET attempts = attempts + 1, attempted = $attempted, outcome = $outcome, due = $due WHERE sequence = $sequence",
        ("$sequence", entry.Sequence), ("$attempted", attempted.ToUnixTimeMilliseconds()), ("$outcome", outcome), ("$due", due.ToUnixTimeMilliseconds()));

    /// <summary>Writes down that the entry is given up, and when it goes to the dead letters.</summary>
    public void GiveUp(QueuedEvent entry, string reason, DateTimeOffset now, DateTimeOffset due) => _database.Execute(
        "UPDATE deliveries SET dead_reason = $reason, dead_since = $now, due = $due WHERE sequence = $sequence",
        ("$sequence", entry.Sequence), ("$reason", reason), ("$now", now.ToUnixTimeMilliseconds()), ("$due", due.ToUnixTimeMilliseconds()));

    /// <summary>Puts an entry off.</summary>
    public void Postpone(QueuedEvent entry, DateTimeOffset due) => _database.Execute(
        "UPDATE deliveries SET due = $due WHERE sequence = $sequence", ("$sequence", entry.Sequence), ("$due", due.ToUnixTimeMilliseconds()));

    /// <summary>Removes an entry that is done with.</summary>
    public void Remove(QueuedEvent entry) => _database.Execute("DELETE FROM deliveries WHERE sequence = $sequence", ("$sequence", entry.Sequence));

    /// <summary>Removes all entries of a subscription.</summary>
    public void Forget(string subscription) => _database.Execute("DELETE FROM deliveries WHERE subscription = $subscription", ("$subscription", subscription));

    /// <summary>Does several things of which either all or none are on disk afterwards.</summary>
    public void Together(Action action) => _database.Together(action);

    private static QueuedEvent Read(SqliteDataReader row) => new(
        row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), Instant(row, 4)!.Value, row.GetInt32(5), Instant(row, 6),
        row.IsDBNull(7) ? null : row.GetString(7), row.IsDBNull(8) ? null : row.GetString(8), Instant(row, 9));

    private static DateTimeOffset? Instant(SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));
}

/// <summary>An event that waits to be delivered to a subscription.</summary>
/// <param name="Sequence">Its number in the queue.</param>
/// <param name="SubscriptionId">The subscription.</param>
/// <param name="EventId">The event's id.</param>
/// <param name="Json">The event as it was published.</param>
/// <param name="Published">When it was taken in.</param>
/// <param name="Attempts">How many attempts have failed.</param>
/// <param name="Attempted">When the last of them was made; null before the first.</param>
/// <param name="Outcome">How it ended, in Azure's word for it.</param>
/// <param name="DeadReason">Why it was given up; null while it was not.</param>
/// <param name="DeadSince">When it was given up.</param>
internal sealed record QueuedEvent(
    long Sequence,
    string SubscriptionId,
    string EventId,
    string Json,
    DateTimeOffset Published,
    int Attempts,
    DateTimeOffset? Attempted,
    string? Outcome,
    string? DeadReason,
    DateTimeOffset? DeadSince);
