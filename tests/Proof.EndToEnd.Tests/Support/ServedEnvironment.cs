using System.Net;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Proof.Cli;

namespace Proof.EndToEnd.Tests.Support;

/// <summary><c>proof serve</c> running in-process, with requests that name their own client address.</summary>
public sealed class ServedEnvironment : IAsyncDisposable
{
    public const string ClientAddress = "X-Test-Client-Address";

    private readonly CancellationTokenSource _stop = new();
    private readonly Task<int> _serving;

    private ServedEnvironment(Task<int> serving, WatchedWriter said, CancellationTokenSource stop, Uri edge, Uri gateway, Uri events)
    {
        (_serving, Said, _stop, Edge, Gateway, Events) = (serving, said, stop, edge, gateway, events);
        Client = new HttpClient { BaseAddress = edge };
    }

    public Uri Edge { get; }

    public Uri Gateway { get; }

    /// <summary>Where the backend publishes events.</summary>
    public Uri Events { get; }

    public HttpClient Client { get; }

    /// <summary>What was said while serving.</summary>
    public string Talk => Said.ToString();

    /// <summary>The same, for whoever waits for a line of it.</summary>
    public WatchedWriter Said { get; }

    public static async Task<ServedEnvironment> StartAsync(TestProject project, string environment, params string[] options)
    {
        var lines = Channel.CreateUnbounded<string>();
        var said = new WatchedWriter();
        var stop = new CancellationTokenSource();
        var context = project.Context(new LineWriter(lines.Writer), said);
        var serving = Task.Run(async () =>
        {
            var exit = await ProofApp.RunAsync(["serve", environment, "--json", "--client-address-header", ClientAddress, .. options], context, stop.Token);
            lines.Writer.TryComplete();
            return exit;
        });
        if (!await lines.Reader.WaitToReadAsync())
        {
            throw new InvalidOperationException($"serve ended with {await serving}: {said}");
        }

        var where = JsonNode.Parse(await lines.Reader.ReadAsync())!;
        return new ServedEnvironment(serving, said, stop, new Uri((string)where["edge"]!), new Uri((string)where["gateway"]!), new Uri((string)where["events"]!));
    }

    /// <summary>Sends a request as from an address, with a bearer token or without.</summary>
    public async Task<Answer> SendAsync(string address, string? token, Action<HttpRequestMessage>? shape = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/widget/session");
        request.Headers.Add(ClientAddress, address);
        if (token is not null) request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);
        shape?.Invoke(request);
        using var response = await Client.SendAsync(request);
        return await Answer.OfAsync(response);
    }

    /// <summary>Sends a handshake that must be refused; the refusal.</summary>
    public async Task<Answer> RefusedHandshakeAsync(string address, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/ws");
        request.Headers.Add(ClientAddress, address);
        request.Headers.Add("Connection", "Upgrade");
        request.Headers.Add("Upgrade", "websocket");
        request.Headers.Add("Sec-WebSocket-Version", "13");
        request.Headers.Add("Sec-WebSocket-Key", "x3JJHMbDL1EzLkh9GBhXDw==");
        if (token is not null) request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);
        using var response = await Client.SendAsync(request);
        return await Answer.OfAsync(response);
    }

    /// <summary>Asks for a WebSocket as from an address; what answered is in <see cref="SocketAnswer"/>.</summary>
    public async Task<SocketAnswer> ConnectAsync(string address, string? token, string path = "/ws?tx_id=1") =>
        await SocketAnswer.OfAsync(new UriBuilder(new Uri(Edge, path)) { Scheme = "ws" }.Uri, options =>
        {
            options.SetRequestHeader(ClientAddress, address);
            if (token is not null) options.SetRequestHeader("Authorization", "Bearer " + token);
        });

    /// <summary>Publishes an event for a partner, as the backend does.</summary>
    /// <param name="partner">The partner's slug.</param>
    /// <param name="id">The event's id.</param>
    /// <param name="data">What the partner's webhook is to get, as JSON.</param>
    /// <returns>How it was answered.</returns>
    public async Task<HttpStatusCode> PublishAsync(string partner, string id, string data)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Events)
        {
            Content = new StringContent($$"""{"specversion":"1.0","type":"proof.transaction","source":"{{partner}}","id":"{{id}}","data":{{data}}}"""),
        };
        request.Content.Headers.ContentType = new("application/cloudevents+json");
        request.Headers.Authorization = new("Bearer", "local");
        using var response = await Client.SendAsync(request);
        return response.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _serving;
        Client.Dispose();
        _stop.Dispose();
    }

    private sealed class LineWriter(ChannelWriter<string> lines) : StringWriter
    {
        public override void WriteLine(string? value) => lines.TryWrite(value ?? "");
    }
}

/// <summary>What came back.</summary>
public sealed record Answer(HttpStatusCode Status, JsonObject Body, string? RequestId)
{
    /// <summary>The documented <c>code</c> of an error.</summary>
    public string? Code => (string?)Body["code"];

    public static async Task<Answer> OfAsync(HttpResponseMessage response) => new(
        response.StatusCode,
        JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject(),
        response.Headers.TryGetValues("X-Request-Id", out var ids) ? ids.Single() : null);

    /// <summary>A header as the backend saw it; null when it did not.</summary>
    public string? SeenHeader(string name) =>
        Body["headers"]!.AsObject().FirstOrDefault(h => string.Equals(h.Key, name, StringComparison.OrdinalIgnoreCase)).Value is JsonArray values
            ? string.Join(",", values.Select(v => (string)v!))
            : null;
}
