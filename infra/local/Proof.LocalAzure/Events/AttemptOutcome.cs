namespace Proof.LocalAzure.Events;

/// <summary>How one attempt to deliver an event ended.</summary>
/// <param name="Status">The HTTP status; null when there was no answer.</param>
/// <param name="Word">Azure's word for it, as dead letters have it.</param>
internal sealed record AttemptOutcome(int? Status, string Word)
{
    // Waits between attempts, and the least waits after certain answers (page on delivery and retry of Event Grid). Azure adds some chance
    // to each of them, and waits longer when an endpoint goes on failing; here the same happens every time.
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(10),
        TimeSpan.FromMinutes(30), TimeSpan.FromHours(1), TimeSpan.FromHours(3), TimeSpan.FromHours(6), TimeSpan.FromHours(12),
    ];

    private static readonly Dictionary<int, TimeSpan> LeastWaits = new()
    {
        [404] = TimeSpan.FromMinutes(5),
        [408] = TimeSpan.FromMinutes(2),
        [503] = TimeSpan.FromSeconds(30),
    };

    // The reasons of dead letters for answers after which it is not tried again: that of 400 as people have reported it, the others after it.
    private static readonly Dictionary<int, string> Undeliverable = new()
    {
        [400] = "UndeliverableDueToHttpBadRequest",
        [401] = "UndeliverableDueToHttpUnauthorized",
        [403] = "UndeliverableDueToHttpForbidden",
        [413] = "UndeliverableDueToHttpRequestEntityTooLarge",
    };

    /// <summary>There was no answer in time.</summary>
    public static AttemptOutcome TimedOut { get; } = new(null, "TimedOut");

    /// <summary>The endpoint could not be reached, or broke off.</summary>
    public static AttemptOutcome Unreachable { get; } = new(null, "SocketError");

    /// <summary>Whether the event is delivered: 200 to 204, and no other answer.</summary>
    public bool IsDelivered => Status is >= 200 and <= 204;

    /// <summary>Why it is not worth trying again, as dead letters say it; null when it is.</summary>
    public string? WhyUndeliverable => Status is { } status ? Undeliverable.GetValueOrDefault(status) : null;

    /// <summary>What an answer means.</summary>
    public static AttemptOutcome Of(int status) => new(status, status switch
    {
        >= 200 and <= 204 => "Delivered",
        400 => "BadRequest",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "NotFound",
        408 => "TimedOut",
        413 => "PayloadTooLarge",
        503 => "Busy",
        _ => "GenericError",
    });

    /// <summary>How long to wait before the next attempt.</summary>
    /// <param name="failed">How many attempts have failed, this one included.</param>
    public TimeSpan WaitAfter(int failed)
    {
        var wait = Waits[Math.Min(failed, Waits.Length) - 1];
        var least = Status is { } status ? LeastWaits.GetValueOrDefault(status) : TimeSpan.Zero;
        return wait > least ? wait : least;
    }
}
