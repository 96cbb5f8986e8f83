using System.Collections.Concurrent;
using System.Text;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace Proof.LocalAzure.Tests.Events;

/// <summary>An HTTP endpoint that consents to get events and answers them one after the other as it is told; 200 when it is told nothing.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    /// <summary>Breaks the connection off.</summary>
    public const int BreakOff = 0;

    /// <summary>Does not answer for as long as the caller waits.</summary>
    public const int Hang = -1;

    private readonly Channel<Received> _received = Channel.CreateUnbounded<Received>();
    private readonly ConcurrentQueue<int> _answers = [];
    private LoopbackEndpoint _endpoint = null!;

    public Uri Address => _endpoint.Address;

    /// <summary>The answer to the OPTIONS request: status, and the header that consents.</summary>
    public (int Status, string? Allowed) Consent { get; set; } = (200, "eventgrid.azure.net");

    /// <summary>What asked for consent said of itself; null while nobody asked.</summary>
    public string? AskedBy { get; private set; }

    public bool IsQuiet => !_received.Reader.TryPeek(out _);

    public static async Task<Receiver> StartAsync()
    {
        var receiver = new Receiver();
        receiver._endpoint = await LoopbackEndpoint.OpenAsync(0, receiver.HandleAsync, default);
        return receiver;
    }

    /// <summary>Says how the next events are answered.</summary>
    public void Answer(params int[] statuses)
    {
        foreach (var status in statuses)
            _answers.Enqueue(status);
    }

    /// <summary>The next event, when it is there.</summary>
    public async Task<Received> NextAsync() => await _received.Reader.ReadAsync();

    public ValueTask DisposeAsync() => _endpoint.DisposeAsync();

    private async Task HandleAsync(HttpContext http)
    {
        if (HttpMethods.IsOptions(http.Request.Method))
        {
            AskedBy = http.Request.Headers["WebHook-Request-Origin"];
            http.Response.StatusCode = Consent.Status;
            if (Consent.Allowed is { } allowed)
                http.Response.Headers["WebHook-Allowed-Origin"] = allowed;
            return;
        }
        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        var headers = http.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var received = new Received(http.Request.Method, http.Request.Path, headers, await reader.ReadToEndAsync());
        var answer = _answers.TryDequeue(out var told) ? told : 200;
        _received.Writer.TryWrite(received);
        if (answer == Hang)
            await Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        else if (answer == BreakOff)
            http.Abort();
        else
            http.Response.StatusCode = answer;
    }
}

/// <summary>A request that arrived.</summary>
internal sealed record Received(string Method, string Path, IReadOnlyDictionary<string, string> Headers, string Body);
