using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Events;

/// <summary>
/// Asks an endpoint for its consent to get events, as the CloudEvents webhook specification says: an OPTIONS request that names who wants to
/// send, and an answer that allows it. Azure asks whenever a subscription is made or changed.
/// </summary>
/// <param name="outside">The way to the endpoint.</param>
/// <param name="clock">For the time limit.</param>
internal sealed class Handshake(Outside outside, TimeProvider clock)
{
    /// <summary>Who wants to send events.</summary>
    public const string Origin = "eventgrid.azure.net";

    // Page on validating endpoints of Event Grid: 30 seconds
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <summary>Returns when the endpoint consents; throws <see cref="ArmException"/> (400) when not.</summary>
    public async Task AskAsync(Uri endpoint, CancellationToken cancellationToken)
    {
        if (await FindFaultAsync(endpoint, cancellationToken) is not { } fault)
            return;
        // The query is left out: it may hold a key.
        throw new ArmException(400, "Url validation",
            $"The attempt to validate the provided endpoint {endpoint.GetLeftPart(UriPartial.Path)} failed: {fault} "
            + $"It must answer OPTIONS with the header WebHook-Request-Origin: {Origin} by 200 and the header WebHook-Allowed-Origin.");
    }

    private async Task<string?> FindFaultAsync(Uri endpoint, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, endpoint);
        request.Headers.Add("WebHook-Request-Origin", Origin);
        using var limit = new CancellationTokenSource(Limit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using var answer = await outside.SendAsync(request, either.Token);
            if ((int)answer.StatusCode != 200)
                return $"it answered {(int)answer.StatusCode}.";
            return answer.Headers.TryGetValues("WebHook-Allowed-Origin", out var allowed) && allowed.Any(one => one is "*" or Origin)
                ? null
                : $"its answer does not allow {Origin} in a header WebHook-Allowed-Origin.";
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return $"it did not answer within {Limit.TotalSeconds} seconds.";
        }
        catch (HttpRequestException e)
        {
            return $"it could not be reached. {e.Message}";
        }
    }
}
