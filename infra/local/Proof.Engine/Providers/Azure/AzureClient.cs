using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Proof.Engine.Providers.Azure;

/// <summary>Sends requests to Azure, and sends them again when Azure asks for that.</summary>
/// <remarks>Every request of these providers may be sent twice without harm: PUT, GET, PATCH and DELETE of one resource, and recover.</remarks>
internal sealed class AzureClient(AzureConnection connection)
{
    // Key Vault's throttling guidance: 1, 2, 4, 8, 16 seconds
    private const int MaxAttempts = 6;

    /// <summary>The connection.</summary>
    public AzureConnection Connection => connection;

    /// <summary>Sends a request; answers refusals too. Throws <see cref="ProviderException"/> when Azure cannot be reached.</summary>
    public async Task<AzureResponse> SendAsync(HttpMethod method, Uri url, JsonObject? body, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var response = await SendOnceAsync(method, url, body, cancellationToken);
            if (attempt == MaxAttempts || !IsTemporary(response))
                return response;
            await WaitAsync(response.RetryAfter ?? TimeSpan.FromSeconds(Math.Pow(2, attempt - 1)), cancellationToken);
        }
    }

    /// <summary>Sends a request. Throws <see cref="ProviderException"/> for any refusal.</summary>
    public async Task<AzureResponse> SendOrThrowAsync(HttpMethod method, Uri url, JsonObject? body, CancellationToken cancellationToken)
    {
        var response = await SendAsync(method, url, body, cancellationToken);
        return response.IsSuccess ? response : throw response.ToException(method, url);
    }

    /// <summary>Waits by the connection's clock.</summary>
    public Task WaitAsync(TimeSpan time, CancellationToken cancellationToken) => Task.Delay(time, connection.Clock, cancellationToken);

    // 409 is worth another attempt only where Azure says that something else is in progress; other conflicts stay.
    private static bool IsTemporary(AzureResponse response) => response.Status switch
    {
        HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests => true,
        HttpStatusCode.Conflict => response.ErrorCode is "AnotherOperationInProgress" or "RetryableErrorDueToAnotherOperation",
        _ => (int)response.Status >= 500 && response.Status != HttpStatusCode.NotImplemented,
    };

    private async Task<AzureResponse> SendOnceAsync(HttpMethod method, Uri url, JsonObject? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, url);
        if (body is not null)
            request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        try
        {
            using var response = await connection.Client.SendAsync(request, cancellationToken);
            return await ReadAsync(response, url, cancellationToken);
        }
        catch (HttpRequestException e)
        {
            throw new ProviderException($"{method} {url.GetLeftPart(UriPartial.Path)}: Azure cannot be reached: {e.Message}", e);
        }
    }

    private async Task<AzureResponse> ReadAsync(HttpResponseMessage response, Uri url, CancellationToken cancellationToken)
    {
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        return new AzureResponse(
            response.StatusCode, ReadBody(text), Header(response, "Azure-AsyncOperation", url), Header(response, "Location", url), RetryAfter(response));
    }

    // A body that is no JSON object (a proxy's error page) is left out: the status says enough.
    private static JsonObject ReadBody(string text)
    {
        try
        {
            return text.Length == 0 ? [] : JsonNode.Parse(text) as JsonObject ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    // Some services send a relative Location (azure-native's own client says so of managed identities).
    private static Uri? Header(HttpResponseMessage response, string name, Uri url) =>
        response.Headers.TryGetValues(name, out var values) && Uri.TryCreate(url, values.First(), out var target) ? target : null;

    private TimeSpan? RetryAfter(HttpResponseMessage response)
    {
        var wait = response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - connection.Clock.GetUtcNow(),
            _ => (TimeSpan?)null,
        };
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
