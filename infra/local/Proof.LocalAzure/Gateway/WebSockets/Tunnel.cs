using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Proof.LocalAzure.Gateway.Context;

namespace Proof.LocalAzure.Gateway.WebSockets;

/// <summary>
/// Carries a WebSocket connection on after its handshake: every byte as it comes, both ways, so that frames, close codes and pings arrive
/// as they were sent. When either side leaves, the other's connection ends too.
/// </summary>
internal static class Tunnel
{
    /// <summary>Consents to the caller's handshake with what policies left of the backend's consent, and carries until one side is gone.</summary>
    public static async Task RunAsync(PolicyResponse response, HttpContext http)
    {
        using var answer = response.Stream!;
        await using var backend = await answer.Content.ReadAsStreamAsync(CancellationToken.None);
        foreach (var (name, values) in response.Headers)
            http.Response.Headers[name] = values;
        http.Response.Headers.Upgrade = "websocket";
        await using var caller = await http.Features.GetRequiredFeature<IHttpUpgradeFeature>().UpgradeAsync();

        using var end = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        var forth = CarryAsync(caller, backend, end.Token);
        var back = CarryAsync(backend, caller, end.Token);
        await Task.WhenAny(forth, back);
        await end.CancelAsync();
        await Task.WhenAll(forth, back);
    }

    private static async Task CarryAsync(Stream from, Stream to, CancellationToken cancellationToken)
    {
        try
        {
            await from.CopyToAsync(to, cancellationToken);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            // That side is gone; so is the connection.
        }
    }
}
