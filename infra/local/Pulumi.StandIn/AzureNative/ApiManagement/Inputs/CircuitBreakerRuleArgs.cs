namespace Pulumi.AzureNative.ApiManagement.Inputs;

/// <summary>A rule of a circuit breaker.</summary>
public sealed class CircuitBreakerRuleArgs : ResourceArgs
{
    /// <summary>Whether the backend's own Retry-After says for how long.</summary>
    [Input("acceptRetryAfter")]
    public Input<bool>? AcceptRetryAfter { get; set; }

    /// <summary>What trips it.</summary>
    [Input("failureCondition")]
    public Input<CircuitBreakerFailureConditionArgs>? FailureCondition { get; set; }

    /// <summary>The name of the rule.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }

    /// <summary>For how long the backend is left alone: an ISO 8601 duration such as <c>PT1M</c>.</summary>
    [Input("tripDuration")]
    public Input<string>? TripDuration { get; set; }
}
