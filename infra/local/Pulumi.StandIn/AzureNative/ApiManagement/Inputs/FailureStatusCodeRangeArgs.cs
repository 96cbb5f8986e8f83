namespace Pulumi.AzureNative.ApiManagement.Inputs;

/// <summary>A range of HTTP status codes, both ends included.</summary>
public sealed class FailureStatusCodeRangeArgs : ResourceArgs
{
    /// <summary>The highest, at most 599.</summary>
    [Input("max")]
    public Input<int>? Max { get; set; }

    /// <summary>The lowest, at least 200.</summary>
    [Input("min")]
    public Input<int>? Min { get; set; }
}
