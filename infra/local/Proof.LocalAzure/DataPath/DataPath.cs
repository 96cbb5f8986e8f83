using Proof.LocalAzure.Backend;
using Proof.LocalAzure.Edge;
using Proof.LocalAzure.Gateway;
using Proof.LocalAzure.Gateway.Routing;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure;

/// <summary>
/// The way of a request through what is deployed: edge, gateway, backend, each an HTTP endpoint on 127.0.0.1. What is deployed or deleted
/// while it is open counts from the next request on.
/// </summary>
public sealed class DataPath : IAsyncDisposable
{
    private readonly List<LoopbackEndpoint> _endpoints = [];
    private readonly EdgeListeners _edge;
    private readonly ApiCatalog _catalog;
    private BackendClient? _backends;

    private DataPath(ResourceStore resources, DataPathOptions options)
    {
        Options = options;
        _edge = new EdgeListeners(resources, options.ApplicationGatewayId, options.ApiManagementId);
        _catalog = new ApiCatalog(resources, options.ApiManagementId);
    }

    /// <summary>Where callers ask.</summary>
    public Uri EdgeAddress => _endpoints[2].Address;

    /// <summary>The gateway's own endpoint: a request sent there comes from 127.0.0.1 and not from the edge.</summary>
    public Uri GatewayAddress => _endpoints[1].Address;

    /// <summary>The echo backend.</summary>
    public Uri BackendAddress => _endpoints[0].Address;

    /// <summary>What it was opened with.</summary>
    internal DataPathOptions Options { get; }

    /// <summary>Done before it closes.</summary>
    internal Func<ValueTask> Closing { get; set; } = () => ValueTask.CompletedTask;

    /// <summary>Opens the three endpoints.</summary>
    /// <exception cref="ArgumentException">An option is wrong.</exception>
    /// <exception cref="IOException">The port is in use.</exception>
    internal static async Task<DataPath> OpenAsync(ResourceStore resources, DataPathOptions options, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (options.ClientAddressHeader is { } header && !HeaderRules.IsName(header))
            throw new ArgumentException($"'{header}' is not the name of a header.", nameof(options));
        LocalHosts.Check(options.Hosts, nameof(options));
        var edgeAddress = Edge.EdgeSubnet.GetEdgeAddress(options.EdgeSubnet);
        var path = new DataPath(resources, options);
        try
        {
            await path.OpenAsync(options, edgeAddress, clock, cancellationToken);
            _ = Task.Run(path._catalog.Prepare, CancellationToken.None);
            return path;
        }
        catch
        {
            await path.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Closing();
        _edge.Close();
        _catalog.Close();
        foreach (var endpoint in Enumerable.Reverse(_endpoints))
            await endpoint.DisposeAsync();
        _backends?.Dispose();
    }

    private async Task OpenAsync(DataPathOptions options, string edgeAddress, TimeProvider clock, CancellationToken cancellationToken)
    {
        var backend = await OpenAsync(0, EchoBackend.HandleAsync, cancellationToken);
        _backends = new BackendClient(backend.EndPoint, options.Hosts, clock);
        var gateway = new ApiGateway(_catalog, _backends, clock);
        await OpenAsync(0, http => gateway.HandleAsync(http, http.Connection.RemoteIpAddress!.ToString()), cancellationToken);
        var edge = new ApplicationGateway(_edge, new ClientAddress(options.ClientAddressHeader), gateway, edgeAddress);
        await OpenAsync(options.HttpPort, edge.HandleAsync, cancellationToken);
    }

    private async Task<LoopbackEndpoint> OpenAsync(int port, Microsoft.AspNetCore.Http.RequestDelegate handle, CancellationToken cancellationToken)
    {
        var endpoint = await LoopbackEndpoint.OpenAsync(port, handle, cancellationToken);
        _endpoints.Add(endpoint);
        return endpoint;
    }
}
