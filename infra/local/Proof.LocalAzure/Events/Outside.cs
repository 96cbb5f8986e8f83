using System.Net;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Events;

/// <summary>
/// The way from Event Grid to the public internet, of which only this can be reached: host names of the deployed edge lead to it, on the data
/// path that is open, or on one of its own while none is; and the hosts that the open data path knows lead where it says.
/// </summary>
internal sealed class Outside : IAsyncDisposable
{
    // From where Event Grid calls when the edge is told addresses in a header: as if without one.
    private const string OwnAddress = "127.0.0.1";

    private readonly ResourceStore _resources;
    private readonly TimeProvider _clock;
    private readonly SemaphoreSlim _opening = new(1, 1);
    private readonly HttpMessageInvoker _client = new(new SocketsHttpHandler
    {
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        ActivityHeadersPropagator = null,
    });

    private readonly Dictionary<(string Edge, string Gateway, string Subnet), DataPath> _own = [];

    /// <summary>The outside of what is deployed.</summary>
    public Outside(ResourceStore resources, TimeProvider clock) => (_resources, _clock) = (resources, clock);

    /// <summary>The data path that is open; null while none is.</summary>
    public DataPath? Path { get; set; }

    /// <summary>Sends a request to an https address and waits for the head of the answer.</summary>
    /// <exception cref="HttpRequestException">The host cannot be reached from here.</exception>
    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var wanted = request.RequestUri!;
        if (Path?.Options.Hosts.GetValueOrDefault(wanted.Host) is { } place)
        {
            request.RequestUri = new Uri(place, wanted.PathAndQuery);
        }
        else
        {
            if (!OwnPath.Leads(_resources, wanted.Host))
                throw new HttpRequestException($"No edge that is deployed here listens for {wanted.Host}.");
            var path = Path ?? await OwnPathAsync(wanted.Host, cancellationToken);
            request.RequestUri = new Uri(path.EdgeAddress, wanted.PathAndQuery);
            if (path.Options.ClientAddressHeader is { } header)
                request.Headers.Add(header, OwnAddress);
        }
        request.Headers.Host = wanted.Authority;
        return await _client.SendAsync(request, cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var path in _own.Values)
            await path.DisposeAsync();
        _client.Dispose();
        _opening.Dispose();
    }

    private async Task<DataPath> OwnPathAsync(string host, CancellationToken cancellationToken)
    {
        var options = OwnPath.To(_resources, host) ?? throw new HttpRequestException($"Nothing is deployed behind the edge that listens for {host}.");
        await _opening.WaitAsync(cancellationToken);
        try
        {
            var key = (options.ApplicationGatewayId, options.ApiManagementId, options.EdgeSubnet);
            if (!_own.TryGetValue(key, out var path))
                _own.Add(key, path = await DataPath.OpenAsync(_resources, options, _clock, cancellationToken));
            return path;
        }
        finally
        {
            _opening.Release();
        }
    }
}
