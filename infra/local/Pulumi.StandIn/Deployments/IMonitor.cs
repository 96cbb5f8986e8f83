using Pulumirpc;

namespace Pulumi.Deployments;

/// <summary>The engine's resource monitor as a program sees it: over the wire, or played by mocks in tests.</summary>
internal interface IMonitor
{
    /// <summary>Whether the engine knows a feature.</summary>
    Task<bool> SupportsFeatureAsync(string feature);

    /// <summary>Registers a resource; done when the engine has done what it takes.</summary>
    Task<RegisterResourceResponse> RegisterResourceAsync(Resource resource, RegisterResourceRequest request);

    /// <summary>Hands in the outputs of a component.</summary>
    Task RegisterResourceOutputsAsync(RegisterResourceOutputsRequest request);

    /// <summary>Reads a resource that exists.</summary>
    Task<ReadResourceResponse> ReadResourceAsync(Resource resource, ReadResourceRequest request);

    /// <summary>Calls a provider's function.</summary>
    Task<ResourceInvokeResponse> InvokeAsync(ResourceInvokeRequest request);

    /// <summary>Says that no resource will follow, and waits until the engine has finished every step.</summary>
    Task SignalAndWaitForShutdownAsync();

    /// <summary>Shows a message to the user.</summary>
    Task LogAsync(LogRequest request);
}
