using System.Collections.Immutable;

namespace Pulumi.AzureNative.ApiManagement.Outputs;

/// <summary>How many failures in which time trip a circuit breaker.</summary>
[OutputType]
public sealed class CircuitBreakerFailureConditionResponse
{
    /// <summary>How many failures.</summary>
    public readonly double? Count;

    /// <summary>Which errors of the gateway are failures.</summary>
    public readonly ImmutableArray<string> ErrorReasons;

    /// <summary>In which time, an ISO 8601 duration.</summary>
    public readonly string? Interval;

    /// <summary>Which share of the requests.</summary>
    public readonly double? Percentage;

    /// <summary>Which answers are failures.</summary>
    public readonly ImmutableArray<FailureStatusCodeRangeResponse> StatusCodeRanges;

    [OutputConstructor]
    private CircuitBreakerFailureConditionResponse(
        double? count,
        ImmutableArray<string> errorReasons,
        string? interval,
        double? percentage,
        ImmutableArray<FailureStatusCodeRangeResponse> statusCodeRanges)
    {
        Count = count;
        ErrorReasons = errorReasons;
        Interval = interval;
        Percentage = percentage;
        StatusCodeRanges = statusCodeRanges;
    }
}
