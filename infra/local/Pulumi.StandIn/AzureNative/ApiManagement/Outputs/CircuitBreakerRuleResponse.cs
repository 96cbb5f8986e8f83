namespace Pulumi.AzureNative.ApiManagement.Outputs;

/// <summary>A rule of a circuit breaker.</summary>
[OutputType]
public sealed class CircuitBreakerRuleResponse
{
    /// <summary>Whether the backend's own Retry-After says for how long.</summary>
    public readonly bool? AcceptRetryAfter;

    /// <summary>What trips it.</summary>
    public readonly CircuitBreakerFailureConditionResponse? FailureCondition;

    /// <summary>The name of the rule.</summary>
    public readonly string? Name;

    /// <summary>For how long the backend is left alone, an ISO 8601 duration.</summary>
    public readonly string? TripDuration;

    [OutputConstructor]
    private CircuitBreakerRuleResponse(
        bool? acceptRetryAfter,
        CircuitBreakerFailureConditionResponse? failureCondition,
        string? name,
        string? tripDuration)
    {
        AcceptRetryAfter = acceptRetryAfter;
        FailureCondition = failureCondition;
        Name = name;
        TripDuration = tripDuration;
    }
}
