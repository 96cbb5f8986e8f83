using System.Net;

namespace Proof.LocalAzure.Http;

/// <summary>
/// Sends requests for Azure's host names to a LocalAzure, with their Host header kept, and refuses every other host: a client that
/// uses this handler can reach nothing else.
/// </summary>
internal sealed class LoopbackHandler : HttpMessageHandler
{
    private readonly HttpMessageInvoker _loopback = new(new SocketsHttpHandler
    {
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
    });

    private readonly Uri _address;

    /// <summary>A handler that sends to this address.</summary>
    public LoopbackHandler(Uri address) => _address = address;

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var wanted = request.RequestUri ?? throw new HttpRequestException("A request without an address cannot be sent.");
        if (wanted.Scheme != Uri.UriSchemeHttps || !wanted.IsDefaultPort || !Frontend.Knows(wanted.Host))
            throw new HttpRequestException(
                $"'{wanted.GetLeftPart(UriPartial.Authority)}' cannot be reached from here. "
                + $"LocalAzure answers by https for {Frontend.Hosts} only.");
        request.Headers.Host = wanted.Host;
        request.RequestUri = new Uri(_address, wanted.PathAndQuery);
        try
        {
            return await _loopback.SendAsync(request, cancellationToken);
        }
        finally
        {
            request.RequestUri = wanted; // the caller's, so that what it resolves against the address stays right
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _loopback.Dispose();
        base.Dispose(disposing);
    }
}
