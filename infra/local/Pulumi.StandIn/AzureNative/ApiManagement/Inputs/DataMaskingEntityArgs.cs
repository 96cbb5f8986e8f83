namespace Pulumi.AzureNative.ApiManagement.Inputs;

/// <summary>A value that a log does not show.</summary>
public sealed class DataMaskingEntityArgs : ResourceArgs
{
    /// <summary>What is shown in its place.</summary>
    [Input("mode")]
    public InputUnion<string, DataMaskingMode>? Mode { get; set; }

    /// <summary>Its name; <c>*</c> for all.</summary>
    [Input("value")]
    public Input<string>? Value { get; set; }
}
