namespace Pulumi.AzureNative.ApiManagement.Inputs;

/// <summary>How much of a body is logged.</summary>
public sealed class BodyDiagnosticSettingsArgs : ResourceArgs
{
    /// <summary>In bytes, at most 8192.</summary>
    [Input("bytes")]
    public Input<int>? Bytes { get; set; }
}
