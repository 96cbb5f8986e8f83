using System.Net.WebSockets;
using System.Text;

namespace Proof.LocalAzure.Backend;

/// <summary>The echo backend on a WebSocket.</summary>
internal static class EchoSocket
{
    // Bytes read at once; a longer message goes back in parts of the same message.
    private const int BufferSize = 16 * 1024;

    /// <summary>Sends one text, then sends back what comes until the other side closes or is gone.</summary>
    public static async Task RunAsync(WebSocket socket, string first, CancellationToken aborted)
    {
        try
        {
            await socket.SendAsync(Encoding.UTF8.GetBytes(first), WebSocketMessageType.Text, endOfMessage: true, aborted);
            await EchoAsync(socket, aborted);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            // Nobody is there any more.
        }
    }

    private static async Task EchoAsync(WebSocket socket, CancellationToken aborted)
    {
        var buffer = new byte[BufferSize];
        while (await socket.ReceiveAsync(buffer.AsMemory(), aborted) is { MessageType: not WebSocketMessageType.Close } part)
            await socket.SendAsync(buffer.AsMemory(0, part.Count), part.MessageType, part.EndOfMessage, aborted);
        // A close without a code (RFC 6455, 7.1.5) cannot be sent as a code.
        var status = socket.CloseStatus is null or WebSocketCloseStatus.Empty ? WebSocketCloseStatus.NormalClosure : socket.CloseStatus.Value;
        await socket.CloseOutputAsync(status, socket.CloseStatusDescription, aborted);
    }
}
