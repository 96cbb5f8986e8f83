namespace Pulumi.AzureNative.ApiManagement.Inputs;

/// <summary>How many failures in which time trip a circuit breaker.</summary>
public sealed class CircuitBreakerFailureConditionArgs : ResourceArgs
{
    [Input("errorReasons")]
    private InputList<string>? _errorReasons;

    [Input("statusCodeRanges")]
    private InputList<FailureStatusCodeRangeArgs>? _statusCodeRanges;

    /// <summary>How many failures.</summary>
    [Input("count")]
    public Input<double>? Count { get; set; }

    /// <summary>Which errors of the gateway are failures.</summary>
    public InputList<string> ErrorReasons
    {
        get => _errorReasons ??= [];
        set => _errorReasons = value;
    }

    /// <summary>In which time: an ISO 8601 duration such as <c>PT1M</c>.</summary>
    [Input("interval")]
    public Input<string>? Interval { get; set; }

    /// <summary>Which answers are failures.</summary>
    public InputList<FailureStatusCodeRangeArgs> StatusCodeRanges
    {
        get => _statusCodeRanges ??= [];
        set => _statusCodeRanges = value;
    }
}
