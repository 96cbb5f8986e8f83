namespace Pulumi.AzureNative.Monitor;

/// <summary>What a <see cref="DiagnosticSetting"/> takes.</summary>
public sealed class DiagnosticSettingArgs : ResourceArgs
{
    [Input("logs")]
    private InputList<Inputs.DiagnosticsLogSettingsArgs>? _logs;

    /// <summary><c>Dedicated</c> for one table for each kind of log; otherwise all share one.</summary>
    [Input("logAnalyticsDestinationType")]
    public Input<string>? LogAnalyticsDestinationType { get; set; }

    /// <summary>Which logs.</summary>
    public InputList<Inputs.DiagnosticsLogSettingsArgs> Logs
    {
        get => _logs ??= [];
        set => _logs = value;
    }

    /// <summary>The name in Azure.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }

    /// <summary>The id of the resource whose logs they are.</summary>
    [Input("resourceUri", required: true)]
    public Input<string> ResourceUri { get; set; } = null!;

    /// <summary>The id of the workspace that they go to.</summary>
    [Input("workspaceId")]
    public Input<string>? WorkspaceId { get; set; }
}
