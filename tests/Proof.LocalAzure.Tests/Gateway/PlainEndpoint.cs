using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Proof.LocalAzure.Tests.Gateway;

/// <summary>An HTTP endpoint that knows nothing of Azure: it keeps what it received, and answers with the status it was told.</summary>
internal sealed class PlainEndpoint : IAsyncDisposable
{
    private readonly Channel<Received> _received = Channel.CreateUnbounded<Received>();
    private LoopbackEndpoint? _endpoint;

    /// <summary>What it answers; -1 for nothing at all.</summary>
    public int Status { get; set; } = 200;

    /// <summary>Its Retry-After; null for none.</summary>
    public string? RetryAfter { get; set; }

    public Uri Address => _endpoint!.Address;

    /// <summary>How many requests nobody has looked at yet.</summary>
    public int Count => _received.Reader.Count;

    public static async Task<PlainEndpoint> OpenAsync(int port = 0)
    {
        var endpoint = new PlainEndpoint();
        endpoint._endpoint = await LoopbackEndpoint.OpenAsync(port, endpoint.HandleAsync, default);
        return endpoint;
    }

    /// <summary>The next request, whenever it comes.</summary>
    public async Task<Received> NextAsync() => await _received.Reader.ReadAsync();

    public ValueTask DisposeAsync() => _endpoint!.DisposeAsync();

    private async Task HandleAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var body = await reader.ReadToEndAsync();
        var headers = http.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        _received.Writer.TryWrite(new Received(http.Request.Method, http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget, headers, body));
        if (Status < 0)
        {
            var gone = new TaskCompletionSource();
            await using var registration = http.RequestAborted.Register(gone.SetResult);
            await gone.Task;
            return;
        }
        http.Response.StatusCode = Status;
        if (RetryAfter is not null)
            http.Response.Headers.RetryAfter = RetryAfter;
    }
}

/// <summary>A request as it arrived.</summary>
internal sealed record Received(string Method, string Target, IReadOnlyDictionary<string, string> Headers, string Body);
