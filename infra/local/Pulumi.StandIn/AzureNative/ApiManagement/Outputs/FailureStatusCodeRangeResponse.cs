namespace Pulumi.AzureNative.ApiManagement.Outputs;

/// <summary>A range of HTTP status codes, both ends included.</summary>
[OutputType]
public sealed class FailureStatusCodeRangeResponse
{
    /// <summary>The highest.</summary>
    public readonly int? Max;

    /// <summary>The lowest.</summary>
    public readonly int? Min;

    [OutputConstructor]
    private FailureStatusCodeRangeResponse(
        int? max,
        int? min)
    {
        Max = max;
        Min = min;
    }
}
