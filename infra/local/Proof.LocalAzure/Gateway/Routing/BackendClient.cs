using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Http;
using Proof.LocalAzure.Gateway.Context;
using Proof.LocalAzure.Gateway.Policies;
using Proof.LocalAzure.Gateway.WebSockets;

namespace Proof.LocalAzure.Gateway.Routing;

/// <summary>
/// Sends requests to backends over real HTTP, and never off this machine. Backends that policies name are reached where the data path's
/// hosts say, and nowhere else; base URLs, whose names mean nothing on this machine, all lead to the echo backend.
/// </summary>
internal sealed class BackendClient : IDisposable
{
    private readonly HttpMessageInvoker _echo;
    private readonly HttpMessageInvoker _outside;
    private readonly Dictionary<string, Uri> _hosts;
    private readonly CircuitBreakers _circuits;

    /// <summary>A client of the echo backend and of some hosts.</summary>
    /// <param name="echo">Where the echo backend listens.</param>
    /// <param name="hosts">Where host names lead on this machine.</param>
    /// <param name="clock">The clock of circuit breakers.</param>
    public BackendClient(IPEndPoint echo, IReadOnlyDictionary<string, Uri> hosts, TimeProvider clock)
    {
        _echo = CreateClient(handler => handler.ConnectCallback = (_, cancellationToken) => ConnectAsync(echo, cancellationToken));
        _outside = CreateClient(_ => { });
        _hosts = new Dictionary<string, Uri>(hosts, StringComparer.OrdinalIgnoreCase);
        _circuits = new CircuitBreakers(clock);
    }

    /// <summary>Sends the context's request and waits for the head of the answer; 503 at once while the backend's circuit breaker is tripped.</summary>
    /// <exception cref="PolicyFailureException">There is no backend, it cannot be reached, or it did not answer in time.</exception>
    public async Task<PolicyResponse> SendAsync(PolicyContext context, TimeSpan timeout)
    {
        if (context.NamedBackend is not { Rule: { } rule } backend)
            return await AskAsync(context, timeout);
        if (_circuits.IsTripped(backend))
            return GatewayAnswers.CircuitTripped(backend.Id);
        try
        {
            var response = await AskAsync(context, timeout);
            if (rule.IsFailure(response.StatusCode))
                _circuits.CountFailure(backend, ReadRetryAfter(response));
            return response;
        }
        catch (PolicyFailureException failure) when (rule.IsFailure(failure.Reason))
        {
            _circuits.CountFailure(backend, null);
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _echo.Dispose();
        _outside.Dispose();
    }

    private async Task<PolicyResponse> AskAsync(PolicyContext context, TimeSpan timeout)
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
            var client = context.NamedBackend is null ? _echo : Lead(request);
            var answer = await client.SendAsync(request, either.Token);
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

    // The request still says whom it is for, to the endpoint and to the check of its certificate; only the connection goes elsewhere.
    private HttpMessageInvoker Lead(HttpRequestMessage request)
    {
        var asked = request.RequestUri!;
        if (!_hosts.TryGetValue(asked.IdnHost, out var place))
            throw new HttpRequestException($"the host {asked.IdnHost} leads nowhere on this machine.");
        request.Headers.Host = asked.IsDefaultPort ? asked.IdnHost : asked.Authority;
        request.RequestUri = new Uri(place.GetLeftPart(UriPartial.Authority) + asked.PathAndQuery, BackendRequest.AsWritten);
        return _outside;
    }

    // Seconds only: a date would be the endpoint's clock against ours.
    private static TimeSpan? ReadRetryAfter(PolicyResponse response) =>
        int.TryParse(response.Headers.GetValueOrDefault("Retry-After"), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(seconds)
            : null;

    private static HttpMessageInvoker CreateClient(Action<SocketsHttpHandler> complete)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            UseCookies = false,
            UseProxy = false,
            ActivityHeadersPropagator = null,
            // One character is one byte both ways, so that a header passes unchanged.
            RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1,
            ResponseHeaderEncodingSelector = (_, _) => Encoding.Latin1,
        };
        complete(handler);
        return new HttpMessageInvoker(handler);
    }

    private static async ValueTask<Stream> ConnectAsync(IPEndPoint place, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(place, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
