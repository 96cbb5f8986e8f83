using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Proof.LocalAzure.Tests.Gateway;

/// <summary>Whole messages on a WebSocket.</summary>
internal static class SocketMessages
{
    public static Task SendTextAsync(this WebSocket socket, string text) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, default);

    public static async Task<(WebSocketMessageType Type, byte[] Content)> ReceiveAsync(this WebSocket socket)
    {
        using var content = new MemoryStream();
        var buffer = new byte[4096];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(), default);
            content.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
                return (part.MessageType, content.ToArray());
        }
    }

    public static async Task<string> ReceiveTextAsync(this WebSocket socket) => Encoding.UTF8.GetString((await ReceiveAsync(socket)).Content);

    /// <summary>The echo backend's first message.</summary>
    public static async Task<JsonObject> ReceiveEchoAsync(this WebSocket socket) => JsonNode.Parse(await socket.ReceiveTextAsync())!.AsObject();

    public static string? Header(this JsonObject echo, string name) => echo["headers"]!.AsObject()
        .Where(h => h.Key.Equals(name, StringComparison.OrdinalIgnoreCase))
        .Select(h => string.Join(" | ", h.Value!.AsArray().Select(v => (string?)v)))
        .SingleOrDefault();
}
