namespace Pulumi.AzureNative.ApiManagement.Inputs;

/// <summary>Which part of the requests is logged.</summary>
public sealed class SamplingSettingsArgs : ResourceArgs
{
    /// <summary>In percent, 0 to 100.</summary>
    [Input("percentage")]
    public Input<double>? Percentage { get; set; }

    /// <summary>How they are chosen.</summary>
    [Input("samplingType")]
    public InputUnion<string, SamplingType>? SamplingType { get; set; }
}
