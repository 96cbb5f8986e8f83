using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Proof.LocalAzure.Gateway.Context;
using Proof.LocalAzure.Gateway.Policies;

namespace Proof.LocalAzure.Gateway.WebSockets;

/// <summary>The opening handshake of a WebSocket connection (RFC 6455, 4): an HTTP request that asks to go on as something else.</summary>
internal static class Handshake
{
    // Bytes. RFC 6455, 4.1: the key is 16 random bytes, in base64.
    private const int KeySize = 16;

    /// <summary>Whether a request is a handshake that can be answered.</summary>
    public static bool IsAskedFor(HttpContext http)
    {
        var headers = http.Request.Headers;
        return http.Features.Get<IHttpUpgradeFeature>()?.IsUpgradableRequest == true
            && HttpMethods.IsGet(http.Request.Method)
            && headers.Upgrade is [{ } protocol] && protocol.Equals("websocket", StringComparison.OrdinalIgnoreCase)
            && headers.SecWebSocketVersion == "13"
            && headers.SecWebSocketKey is [{ } key] && IsKey(key);
    }

    /// <summary>Makes the backend's request a handshake too: these two headers belong to one connection, so they were not taken over.</summary>
    public static void Ask(HttpRequestMessage request)
    {
        request.Headers.TryAddWithoutValidation("Connection", "Upgrade");
        request.Headers.TryAddWithoutValidation("Upgrade", "websocket");
    }

    /// <summary>Refuses every answer of a backend to a handshake but its consent.</summary>
    /// <exception cref="PolicyFailureException">The backend did not consent.</exception>
    public static PolicyResponse Expect(PolicyResponse response)
    {
        if (response.StatusCode == StatusCodes.Status101SwitchingProtocols)
            return response;
        response.Stream?.Dispose();
        throw new PolicyFailureException(502, "BackendConnectionFailure", $"The backend answered the handshake with {response.StatusCode}.");
    }

    private static bool IsKey(string key) =>
        Convert.TryFromBase64String(key, stackalloc byte[KeySize + 2], out var count) && count == KeySize;
}
