using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Proof.LocalAzure;

/// <summary>An HTTP endpoint on 127.0.0.1.</summary>
internal sealed class LoopbackEndpoint : IAsyncDisposable
{
    private readonly WebApplication _server;

    private LoopbackEndpoint(WebApplication server) => _server = server;

    /// <summary>Where it listens.</summary>
    public Uri Address => new(_server.Urls.Single());

    /// <summary>The same as a socket address.</summary>
    public IPEndPoint EndPoint => new(IPAddress.Loopback, Address.Port);

    /// <summary>Starts listening.</summary>
    /// <param name="port">The port; 0 for one of the system's choice.</param>
    /// <param name="handle">Answers one request.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<LoopbackEndpoint> OpenAsync(int port, RequestDelegate handle, CancellationToken cancellationToken)
    {
        // The empty builder reads no environment variable and no file, so nothing outside can move the endpoint off loopback.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // Sizes of bodies are the firewall policy's business.
            kestrel.Limits.MaxRequestBodySize = null;
            // One character is one byte both ways, so that a header passes unchanged.
            kestrel.RequestHeaderEncodingSelector = _ => Encoding.Latin1;
            kestrel.ResponseHeaderEncodingSelector = _ => Encoding.Latin1;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var server = builder.Build();
        // Pings are the business of whoever holds the two ends.
        server.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.Zero });
        server.Run(handle);
        try
        {
            await server.StartAsync(cancellationToken);
            return new LoopbackEndpoint(server);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            await server.DisposeAsync();
            throw new IOException($"Port {port} on 127.0.0.1 is in use by another process. Choose another port, or 0 for any free one.", e);
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
