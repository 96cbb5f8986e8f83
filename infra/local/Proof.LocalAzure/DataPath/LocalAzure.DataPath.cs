namespace Proof.LocalAzure;

public sealed partial class LocalAzure
{
    /// <summary>
    /// Serves what is deployed: edge, gateway and backend on 127.0.0.1, until the returned path is disposed. Events are delivered as long, where the options say so.
    /// </summary>
    /// <exception cref="ArgumentException">An option is wrong.</exception>
    /// <exception cref="IOException">The port is in use.</exception>
    public async Task<DataPath> OpenDataPathAsync(DataPathOptions options, CancellationToken cancellationToken)
    {
        var path = await DataPath.OpenAsync(Resources, options, Options.Clock, cancellationToken);
        _events.Begin(path);
        return path;
    }

    /// <summary>Serves an Event Grid domain's endpoint on 127.0.0.1, until the returned endpoint is disposed.</summary>
    /// <param name="domainName">The domain's name.</param>
    /// <param name="port">The port; 0 for one of the system's choice.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="IOException">The port is in use.</exception>
    public Task<EventsEndpoint> OpenEventsEndpointAsync(string domainName, int port, CancellationToken cancellationToken) =>
        EventsEndpoint.OpenAsync(_eventApi, domainName, port, cancellationToken);
}
