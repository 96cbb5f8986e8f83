using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Protocol;
using Pulumirpc;

namespace Pulumi.Deployments;

/// <summary>The engine over the wire.</summary>
internal sealed class GrpcMonitor(string monitorAddress, string engineAddress) : IMonitor, IDisposable
{
    private readonly GrpcClient _monitor = new(monitorAddress);
    private readonly GrpcClient _engine = new(engineAddress);
    private RunException? _gone;

    /// <inheritdoc/>
    public async Task<bool> SupportsFeatureAsync(string feature) =>
        (await CallAsync("SupportsFeature", new SupportsFeatureRequest { Id = feature }, SupportsFeatureResponse.Parser)).HasSupport;

    /// <inheritdoc/>
    public Task<RegisterResourceResponse> RegisterResourceAsync(Resource resource, RegisterResourceRequest request) =>
        CallAsync("RegisterResource", request, RegisterResourceResponse.Parser, resource);

    /// <inheritdoc/>
    public Task RegisterResourceOutputsAsync(RegisterResourceOutputsRequest request) => CallAsync("RegisterResourceOutputs", request, Empty.Parser);

    /// <inheritdoc/>
    public Task<ReadResourceResponse> ReadResourceAsync(Resource resource, ReadResourceRequest request) =>
        CallAsync("ReadResource", request, ReadResourceResponse.Parser, resource);

    /// <inheritdoc/>
    public Task<ResourceInvokeResponse> InvokeAsync(ResourceInvokeRequest request) => CallAsync("Invoke", request, ResourceInvokeResponse.Parser);

    /// <inheritdoc/>
    public async Task SignalAndWaitForShutdownAsync()
    {
        try
        {
            await _monitor.CallAsync("pulumirpc.ResourceMonitor/SignalAndWaitForShutdown", new Empty(), Empty.Parser);
        }
        catch (GrpcException e) when (e.Status == GrpcStatus.Unimplemented)
        {
            // An older engine takes the end of the process for the signal.
        }
    }

    /// <inheritdoc/>
    public Task LogAsync(LogRequest request) => _engine.CallAsync("pulumirpc.Engine/Log", request, Empty.Parser);

    /// <summary>Closes the connections.</summary>
    public void Dispose()
    {
        _monitor.Dispose();
        _engine.Dispose();
    }

    private async Task<TResponse> CallAsync<TRequest, TResponse>(
        string method, TRequest request, MessageParser<TResponse> parser, Resource? resource = null)
        where TRequest : IMessage<TRequest>
        where TResponse : IMessage<TResponse>
    {
        try
        {
            return await _monitor.CallAsync($"pulumirpc.ResourceMonitor/{method}", request, parser);
        }
        catch (GrpcException e) when (e.Status is GrpcStatus.Unavailable or GrpcStatus.Cancelled)
        {
            // The engine ends every pending call when it gives up. All of them fail with this one exception, to be reported once.
            throw Interlocked.CompareExchange(ref _gone, new RunException($"The engine has ended the deployment: {e.Message}", e), null) ?? _gone;
        }
        catch (GrpcException e)
        {
            throw new ResourceException(e.Message, resource, hideStack: true);
        }
    }
}
