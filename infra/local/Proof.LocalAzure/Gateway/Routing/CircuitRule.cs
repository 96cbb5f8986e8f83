using System.Text.Json.Nodes;
using System.Xml;

namespace Proof.LocalAzure.Gateway.Routing;

/// <summary>When a backend is left alone, and for how long.</summary>
/// <param name="Count">How many failures trip the circuit.</param>
/// <param name="Interval">In which time.</param>
/// <param name="TripTime">For how long no request is sent then.</param>
/// <param name="AcceptsRetryAfter">Whether the answer that trips it can name that time itself, with Retry-After in seconds.</param>
/// <param name="Statuses">Which answers are failures: ranges with both ends included.</param>
/// <param name="Reasons">Which errors of the gateway are failures, such as <c>Timeout</c>.</param>
internal sealed record CircuitRule(
    int Count, TimeSpan Interval, TimeSpan TripTime, bool AcceptsRetryAfter, IReadOnlyList<(int Min, int Max)> Statuses, IReadOnlyList<string> Reasons)
{
    /// <summary>Reads the rule of a deployed backend; null when it has none.</summary>
    public static CircuitRule? Read(JsonObject backend)
    {
        if (backend["circuitBreaker"]?["rules"] is not JsonArray { Count: > 0 } rules || rules[0] is not { } rule)
            return null;
        var condition = rule["failureCondition"]!;
        return TryReadDuration((string)condition["interval"]!, out var interval) && TryReadDuration((string)rule["tripDuration"]!, out var tripTime)
            ? new CircuitRule(
                (int)(double)condition["count"]!,
                interval,
                tripTime,
                (bool?)rule["acceptRetryAfter"] == true,
                [.. (condition["statusCodeRanges"] as JsonArray ?? []).Select(range => ((int)(double)range!["min"]!, (int)(double)range["max"]!))],
                [.. (condition["errorReasons"] as JsonArray ?? []).Select(reason => (string)reason!)])
            : null;
    }

    /// <summary>Reads an ISO 8601 duration such as <c>PT1M</c>; one of nothing or less is none.</summary>
    public static bool TryReadDuration(string text, out TimeSpan time)
    {
        try
        {
            time = XmlConvert.ToTimeSpan(text);
            return time > TimeSpan.Zero;
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            time = default;
            return false;
        }
    }

    /// <summary>Whether an answer is a failure.</summary>
    public bool IsFailure(int status) => Statuses.Any(range => status >= range.Min && status <= range.Max);

    /// <summary>Whether an error of the gateway is a failure.</summary>
    public bool IsFailure(string reason) => Reasons.Contains(reason, StringComparer.OrdinalIgnoreCase);
}
