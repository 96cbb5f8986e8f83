namespace Pulumi.AzureNative.ApiManagement;

/// <summary>What a <see cref="Backend"/> takes.</summary>
public sealed class BackendArgs : ResourceArgs
{
    /// <summary>The name in Azure; by default the resource's name.</summary>
    [Input("backendId")]
    public Input<string>? BackendId { get; set; }

    /// <summary>When the backend is left alone.</summary>
    [Input("circuitBreaker")]
    public Input<Inputs.BackendCircuitBreakerArgs>? CircuitBreaker { get; set; }

    /// <summary>What it is about.</summary>
    [Input("description")]
    public Input<string>? Description { get; set; }

    /// <summary>How it is spoken to.</summary>
    [Input("protocol")]
    public InputUnion<string, BackendProtocol>? Protocol { get; set; }

    /// <summary>The resource group that it belongs to.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>The name of the API Management service.</summary>
    [Input("serviceName", required: true)]
    public Input<string> ServiceName { get; set; } = null!;

    /// <summary>The title that people see.</summary>
    [Input("title")]
    public Input<string>? Title { get; set; }

    /// <summary>How its certificate is checked.</summary>
    [Input("tls")]
    public Input<Inputs.BackendTlsPropertiesArgs>? Tls { get; set; }

    /// <summary>Where it is.</summary>
    [Input("url")]
    public Input<string>? Url { get; set; }
}
