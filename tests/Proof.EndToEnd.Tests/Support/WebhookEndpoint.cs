using System.Net;
using System.Text;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Proof.EndToEnd.Tests.Support;

/// <summary>A partner's endpoint on this machine: plain HTTP, knows nothing of Azure, keeps what it received.</summary>
public sealed class WebhookEndpoint : IAsyncDisposable
{
    /// <summary>An answer that never comes.</summary>
    public const int Silence = 0;

    /// <summary>A connection that breaks off.</summary>
    public const int Gone = -1;

    private readonly Channel<ReceivedEvent> _received = Channel.CreateUnbounded<ReceivedEvent>();
    private readonly WebApplication _server;

    private WebhookEndpoint()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _server = builder.Build();
        _server.Run(HandleAsync);
    }

    /// <summary>The status of its next answers; or <see cref="Silence"/>, or <see cref="Gone"/>.</summary>
    public int Status { get; set; } = 200;

    public string Address => _server.Urls.Single();

    /// <summary>How many events nobody has looked at yet.</summary>
    public int Count => _received.Reader.Count;

    public static async Task<WebhookEndpoint> OpenAsync()
    {
        var endpoint = new WebhookEndpoint();
        await endpoint._server.StartAsync();
        return endpoint;
    }

    /// <summary>The next event, whenever it comes.</summary>
    public async Task<ReceivedEvent> NextAsync() => await _received.Reader.ReadAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task HandleAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync();
        var headers = http.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var status = Status;
        _received.Writer.TryWrite(new ReceivedEvent(http.Request.Method, http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget, headers, body));
        if (status == Gone) http.Abort();
        if (status == Silence)
        {
            var hungUp = new TaskCompletionSource();
            await using var registration = http.RequestAborted.Register(hungUp.SetResult);
            await hungUp.Task;
        }

        if (status > 0) http.Response.StatusCode = status;
        if (status is 301 or 302) http.Response.Headers.Location = "https://elsewhere.example/";
    }
}

/// <summary>A request as it arrived.</summary>
public sealed record ReceivedEvent(string Method, string Target, IReadOnlyDictionary<string, string> Headers, string Body);
