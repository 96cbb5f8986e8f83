using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Proof.EndToEnd.Tests.Support;

/// <summary>What came of a handshake: an open socket with the backend's first message, or a refusal.</summary>
public sealed class SocketAnswer : IDisposable
{
    private readonly ClientWebSocket _socket;

    private SocketAnswer(ClientWebSocket socket, JsonObject? echo) => (_socket, Echo) = (socket, echo);

    /// <summary>101 for an open socket.</summary>
    public HttpStatusCode Status => _socket.HttpStatusCode;

    /// <summary>What the backend saw of the handshake; null when it was refused.</summary>
    public JsonObject? Echo { get; }

    /// <summary>The names and values of the answer's headers.</summary>
    public string? Header(string name) => _socket.HttpResponseHeaders!.TryGetValue(name, out var values) ? values.Single() : null;

    /// <summary>A header as the backend saw it; null when it did not.</summary>
    public string? SeenHeader(string name) =>
        Echo!["headers"]!.AsObject().FirstOrDefault(h => string.Equals(h.Key, name, StringComparison.OrdinalIgnoreCase)).Value is JsonArray values
            ? string.Join(",", values.Select(v => (string)v!))
            : null;

    public static async Task<SocketAnswer> OfAsync(Uri uri, Action<ClientWebSocketOptions> shape)
    {
        var socket = new ClientWebSocket { Options = { CollectHttpResponseDetails = true } };
        shape(socket.Options);
        try
        {
            await socket.ConnectAsync(uri, default);
        }
        catch (WebSocketException) when (socket.HttpStatusCode != 0)
        {
            return new SocketAnswer(socket, null);
        }

        return new SocketAnswer(socket, JsonNode.Parse(await ReceiveAsync(socket))!.AsObject());
    }

    public async Task<string> EchoAsync(string text)
    {
        await _socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, default);
        return await ReceiveAsync(_socket);
    }

    public void Dispose() => _socket.Dispose();

    private static async Task<string> ReceiveAsync(ClientWebSocket socket)
    {
        using var content = new MemoryStream();
        var buffer = new byte[4096];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(), default);
            content.Write(buffer, 0, part.Count);
            if (part.EndOfMessage) return Encoding.UTF8.GetString(content.ToArray());
        }
    }
}
