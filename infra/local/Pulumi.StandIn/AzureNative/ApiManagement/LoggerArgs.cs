namespace Pulumi.AzureNative.ApiManagement;

/// <summary>What a <see cref="Logger"/> takes.</summary>
public sealed class LoggerArgs : ResourceArgs
{
    /// <summary>What it is about.</summary>
    [Input("description")]
    public Input<string>? Description { get; set; }

    /// <summary>Whether records are collected before they are sent.</summary>
    [Input("isBuffered")]
    public Input<bool>? IsBuffered { get; set; }

    /// <summary>The name in Azure.</summary>
    [Input("loggerId")]
    public Input<string>? LoggerId { get; set; }

    /// <summary>Where it sends what it is told.</summary>
    [Input("loggerType", required: true)]
    public InputUnion<string, LoggerType> LoggerType { get; set; } = null!;

    /// <summary>The resource group that it belongs to.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>The name of the API Management service.</summary>
    [Input("serviceName", required: true)]
    public Input<string> ServiceName { get; set; } = null!;
}
