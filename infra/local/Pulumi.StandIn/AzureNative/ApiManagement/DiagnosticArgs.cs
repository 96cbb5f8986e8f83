namespace Pulumi.AzureNative.ApiManagement;

/// <summary>What a <see cref="Diagnostic"/> takes.</summary>
public sealed class DiagnosticArgs : ResourceArgs
{
    /// <summary>Which requests are logged whatever the sampling.</summary>
    [Input("alwaysLog")]
    public InputUnion<string, AlwaysLog>? AlwaysLog { get; set; }

    /// <summary>What is logged between gateway and backend.</summary>
    [Input("backend")]
    public Input<Inputs.PipelineDiagnosticSettingsArgs>? Backend { get; set; }

    /// <summary>The name in Azure, which says what it is for: <c>azuremonitor</c> or <c>applicationinsights</c>.</summary>
    [Input("diagnosticId")]
    public Input<string>? DiagnosticId { get; set; }

    /// <summary>What is logged between caller and gateway.</summary>
    [Input("frontend")]
    public Input<Inputs.PipelineDiagnosticSettingsArgs>? Frontend { get; set; }

    /// <summary>Whether the caller's address is logged.</summary>
    [Input("logClientIp")]
    public Input<bool>? LogClientIp { get; set; }

    /// <summary>The id of the logger.</summary>
    [Input("loggerId", required: true)]
    public Input<string> LoggerId { get; set; } = null!;

    /// <summary>The resource group that it belongs to.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>Which part of the requests is logged.</summary>
    [Input("sampling")]
    public Input<Inputs.SamplingSettingsArgs>? Sampling { get; set; }

    /// <summary>The name of the API Management service.</summary>
    [Input("serviceName", required: true)]
    public Input<string> ServiceName { get; set; } = null!;

    /// <summary>How much is logged.</summary>
    [Input("verbosity")]
    public InputUnion<string, Verbosity>? Verbosity { get; set; }
}
