using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace Proof.LocalAzure.Events;

/// <summary>Makes one attempt to deliver an event: a POST with the event as it was published.</summary>
/// <param name="outside">The way to the endpoint.</param>
/// <param name="clock">For the time limit.</param>
internal sealed class EventSender(Outside outside, TimeProvider clock)
{
    // Page on delivery and retry of Event Grid
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <summary>Sends an event. Throws <see cref="OperationCanceledException"/> when it was cancelled, and never for what the endpoint does.</summary>
    public async Task<AttemptOutcome> SendAsync(QueuedEvent entry, DeliveryTarget target, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(Limit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using var request = Create(entry, target);
            using var answer = await outside.SendAsync(request, either.Token);
            return AttemptOutcome.Of((int)answer.StatusCode);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return AttemptOutcome.TimedOut;
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return AttemptOutcome.Unreachable;
        }
    }

    private static HttpRequestMessage Create(QueuedEvent entry, DeliveryTarget target)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, target.Endpoint)
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(entry.Json)),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/cloudevents+json", "utf-8");
        request.Headers.Add("WebHook-Request-Origin", Handshake.Origin);
        request.Headers.Add("aeg-event-type", "Notification");
        request.Headers.Add("aeg-subscription-name", target.SubscriptionName.ToUpperInvariant());
        request.Headers.Add("aeg-delivery-count", entry.Attempts.ToString(CultureInfo.InvariantCulture));
        foreach (var (name, value) in target.Headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return request;
    }
}
