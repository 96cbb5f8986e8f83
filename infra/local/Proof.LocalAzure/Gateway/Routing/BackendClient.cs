using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Http;
using Proof.LocalAzure.Gateway.Context;
using Proof.LocalAzure.Gateway.Policies;
using Proof.LocalAzure.Gateway.WebSockets;

namespace Proof.LocalAzure.Gateway.Routing;

/// <summary>
/// Sends requests to backends over real HTTP. Every host name leads to one address on loopback: names of backends mean nothing on this
/// machine, and a request must never leave it.
/// </summary>
internal sealed class BackendClient : IDisposable
{
    private readonly HttpMessageInvoker _client;

    /// <summary>A client that reaches one endpoint, whatever the host name.</summary>
    public BackendClient(IPEndPoint backend) => _client = new HttpMessageInvoker(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        UseCookies = false,
        UseProxy = false,
        ActivityHeadersPropagator = null,
        // One character is one byte both ways, so that a header passes unchanged.
        RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1,
        ResponseHeaderEncodingSelector = (_, _) => Encoding.Latin1,
        ConnectCallback = async (_, cancellationToken) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(backend, cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        },
    });

    /// <summary>Sends the context's request and waits for the head of the answer.</summary>
    /// <exception cref="PolicyFailureException">There is no backend, it cannot be reached, or it did not answer in time.</exception>
    public async Task<PolicyResponse> SendAsync(PolicyContext context, TimeSpan timeout)
    {
        if (context.Backend is null)
            throw new PolicyFailureException(500, "BackendConnectionFailure", "The API has no backend: neither serviceUrl nor set-backend-service gives one.");
        // RFC 6761, 6.4: these names are never anybody's.
        if (context.Backend.Host.EndsWith(".invalid", StringComparison.OrdinalIgnoreCase))
            throw new PolicyFailureException(500, "BackendConnectionFailure", $"The backend could not be asked: no host has the name {context.Backend.Host}.");
        using var limit = new CancellationTokenSource(timeout, context.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, context.Aborted);
        try
        {
            using var request = BackendRequest.Create(context);
            var answer = await _client.SendAsync(request, either.Token);
            return context.IsHandshake
                ? Handshake.Expect(await BackendResponse.ReadAsync(answer, readBody: false, either.Token))
                : await BackendResponse.ReadAsync(answer, context.ReadsResponseBody, either.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !context.Aborted.IsCancellationRequested)
        {
            throw new PolicyFailureException(504, "Timeout", "The backend did not answer in time.");
        }
        catch (Exception e) when (e.GetBaseException() is BadHttpRequestException bad)
        {
            // The caller's own body broke off or was too large.
            throw new PolicyFailureException(bad.StatusCode, "ClientConnectionFailure", bad.Message);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or FormatException)
        {
            throw new PolicyFailureException(500, "BackendConnectionFailure", $"The backend could not be asked: {e.Message}");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();
}
