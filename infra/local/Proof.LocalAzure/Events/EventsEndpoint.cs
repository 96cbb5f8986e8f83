using Microsoft.AspNetCore.Http;
using Proof.LocalAzure.Events;
using Proof.LocalAzure.Http;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure;

/// <summary>The endpoint of an Event Grid domain on 127.0.0.1: takes events as the domain's own host name does.</summary>
public sealed class EventsEndpoint : IAsyncDisposable
{
    private readonly LoopbackEndpoint _endpoint;

    private EventsEndpoint(LoopbackEndpoint endpoint) => _endpoint = endpoint;

    /// <summary>Where events are published by POST.</summary>
    public Uri Address => new(_endpoint.Address, EventApi.Path);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _endpoint.DisposeAsync();

    /// <summary>Starts listening.</summary>
    internal static async Task<EventsEndpoint> OpenAsync(EventApi events, string domainName, int port, CancellationToken cancellationToken) =>
        new(await LoopbackEndpoint.OpenAsync(port, http => Frontend.GuardAsync(http, () => HandleAsync(http, events, domainName)), cancellationToken));

    // A web page that points a name of its own at this port gets nothing.
    private static Task HandleAsync(HttpContext http, EventApi events, string domainName) => http.Request.Host.Host is "127.0.0.1" or "localhost"
        ? events.HandleAsync(http, domainName)
        : throw new ArmException(421, "UnknownHost", $"This endpoint answers for 127.0.0.1 and localhost, not for '{http.Request.Host.Host}'.");
}
