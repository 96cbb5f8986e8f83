namespace Pulumi.AzureNative.Monitor.Inputs;

/// <summary>A kind of log.</summary>
public sealed class DiagnosticsLogSettingsArgs : ResourceArgs
{
    /// <summary>Its name, such as <c>GatewayLogs</c>.</summary>
    [Input("category")]
    public Input<string>? Category { get; set; }

    /// <summary>Whether it is kept.</summary>
    [Input("enabled", required: true)]
    public Input<bool> Enabled { get; set; } = null!;
}
