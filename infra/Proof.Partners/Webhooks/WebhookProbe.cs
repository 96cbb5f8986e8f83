using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace Proof.Partners.Webhooks;

/// <summary>
/// Looks a webhook's host up and, when asked to, sends it a sample event. The rules of files are syntactic, so that a result never depends on
/// the network; this is what they cannot know: where a name leads today.
/// </summary>
/// <param name="resolve">Looks a host name up.</param>
/// <param name="connect">Makes what sends a request to one address, whatever the name resolves to by then.</param>
public sealed class WebhookProbe(
    Func<string, CancellationToken, Task<IReadOnlyList<IPAddress>>> resolve, Func<IPAddress, HttpMessageHandler> connect)
{
    /// <summary>How long an endpoint has to answer, as at the webhook relay.</summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(25);

    /// <summary>A probe over the real network: the system's resolver, and connections to port 443 of the address that was checked.</summary>
    public static WebhookProbe OverNetwork() => new(
        async (host, cancellationToken) => await Dns.GetHostAddressesAsync(host, cancellationToken),
        address => new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            ConnectCallback = async (context, cancellationToken) =>
            {
                var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                try
                {
                    await socket.ConnectAsync(new IPEndPoint(address, context.DnsEndPoint.Port), cancellationToken);
                    return new NetworkStream(socket, ownsSocket: true);
                }
                catch
                {
                    socket.Dispose();
                    throw;
                }
            },
        });

    /// <summary>
    /// Where a host leads: each address, and why nothing may be sent there. Throws <see cref="WebhookProbeException"/> when it leads nowhere.
    /// </summary>
    public async Task<IReadOnlyList<WebhookAddress>> ResolveAsync(Uri url, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(url);
        try
        {
            var found = await resolve(url.IdnHost, cancellationToken);
            if (found.Count == 0) throw new WebhookProbeException($"{url.IdnHost} has no address.");
            return [.. found.Select(WebhookAddress.Of)];
        }
        catch (SocketException e)
        {
            throw new WebhookProbeException($"{url.IdnHost} cannot be looked up: {e.Message}");
        }
    }

    /// <summary>Sends a sample event to an address that was checked. Throws <see cref="WebhookProbeException"/> when no answer comes.</summary>
    public async Task<HttpStatusCode> SendAsync(Uri url, WebhookAddress address, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (address.Refusal is { } refusal) throw new WebhookProbeException($"Nothing is sent to {address.Address}: {refusal}.");
        using var handler = connect(address.Address);
        using var client = new HttpClient(handler) { Timeout = Timeout };
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(SampleEvent.Of(now)));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        try
        {
            using var response = await client.PostAsync(url, content, cancellationToken);
            return response.StatusCode;
        }
        catch (HttpRequestException e)
        {
            throw new WebhookProbeException($"{address.Address} does not answer: {e.Message}");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new WebhookProbeException($"{address.Address} does not answer within {Timeout.TotalSeconds:0} seconds.");
        }
    }
}

/// <summary>A webhook cannot be looked up or reached. The message says why.</summary>
public sealed class WebhookProbeException(string message) : Exception(message);
