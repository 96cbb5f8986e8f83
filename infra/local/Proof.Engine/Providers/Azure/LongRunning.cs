using System.Net;
using System.Text.Json.Nodes;

namespace Proof.Engine.Providers.Azure;

/// <summary>
/// Follows a long-running operation to its end, as Azure Resource Manager's page on asynchronous operations says: poll
/// <c>Azure-AsyncOperation</c> where it is given, else <c>Location</c>, else the resource's own <c>provisioningState</c>.
/// </summary>
internal static class LongRunning
{
    // The first poll is at once. Later ones wait as long as the service says, otherwise this long.
    private static readonly TimeSpan PollEvery = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Waits until a PUT is done and answers the resource as it then is. Throws <see cref="ProviderException"/> when it failed.
    /// </summary>
    public static async Task<JsonObject> FinishPutAsync(this AzureClient client, AzureResponse first, Uri resource, CancellationToken cancellationToken)
    {
        if (first.AsyncOperation is { } operation)
            await PollStatusAsync(client, operation, cancellationToken);
        else if (first.Status == HttpStatusCode.Accepted && first.Location is { } location)
            await PollLocationAsync(client, location, cancellationToken);
        else if (IsFinal(first.Body, resource))
            return first.Body;

        while (true)
        {
            var response = await client.SendOrThrowAsync(HttpMethod.Get, resource, null, cancellationToken);
            if (IsFinal(response.Body, resource))
                return response.Body;
            await client.WaitAsync(response.RetryAfter ?? PollEvery, cancellationToken);
        }
    }

    /// <summary>Waits until a DELETE is done. Throws <see cref="ProviderException"/> when it failed.</summary>
    public static async Task FinishDeleteAsync(this AzureClient client, AzureResponse first, CancellationToken cancellationToken)
    {
        if (first.AsyncOperation is { } operation)
            await PollStatusAsync(client, operation, cancellationToken);
        else if (first.Status == HttpStatusCode.Accepted && first.Location is { } location)
            await PollLocationAsync(client, location, cancellationToken);
    }

    private static async Task PollStatusAsync(AzureClient client, Uri operation, CancellationToken cancellationToken)
    {
        while (true)
        {
            var response = await client.SendOrThrowAsync(HttpMethod.Get, operation, null, cancellationToken);
            if (HasSucceeded((string?)response.Body["status"], response.Body, operation))
                return;
            await client.WaitAsync(response.RetryAfter ?? PollEvery, cancellationToken);
        }
    }

    private static async Task PollLocationAsync(AzureClient client, Uri location, CancellationToken cancellationToken)
    {
        while (true)
        {
            var response = await client.SendAsync(HttpMethod.Get, location, null, cancellationToken);
            if (response.Status != HttpStatusCode.Accepted)
            {
                // A deleted resource may be gone from its own location by now
                if (!response.IsSuccess && response.Status != HttpStatusCode.NotFound)
                    throw response.ToException(HttpMethod.Get, location);
                return;
            }
            await client.WaitAsync(response.RetryAfter ?? PollEvery, cancellationToken);
        }
    }

    // No provisioningState means done.
    private static bool IsFinal(JsonObject body, Uri resource) =>
        (body["properties"] as JsonObject)?["provisioningState"] is not JsonValue state || HasSucceeded((string?)state, body, resource);

    private static bool HasSucceeded(string? status, JsonObject body, Uri url)
    {
        if (status is null || status.Equals("Failed", StringComparison.OrdinalIgnoreCase) || status.Equals("Canceled", StringComparison.OrdinalIgnoreCase))
        {
            var error = body["error"] as JsonObject;
            throw new ProviderException(
                $"{url.GetLeftPart(UriPartial.Path)}: the operation ended as {status ?? "unknown"}: {(string?)error?["code"]} {(string?)error?["message"]}".TrimEnd(' ', ':'));
        }
        return status.Equals("Succeeded", StringComparison.OrdinalIgnoreCase);
    }
}
