using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Proof.LocalAzure.Backend;

/// <summary>
/// The backend behind the gateway: answers 200 with what it received, as JSON:
/// <c>{"method", "path", "query", "headers": {name: [values]}, "body"}</c>. Path and query string are as they were on the request line,
/// the query string without its question mark; the body is text. The same is the first message on a WebSocket; after that every message
/// comes back as it was sent.
/// </summary>
internal static class EchoBackend
{
    // Nobody reads JSON out of this backend inside HTML, so nothing but what JSON asks for is escaped.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    /// <summary>Answers one request.</summary>
    public static async Task HandleAsync(HttpContext http)
    {
        if (http.WebSockets.IsWebSocketRequest)
        {
            using var socket = await http.WebSockets.AcceptWebSocketAsync(http.WebSockets.WebSocketRequestedProtocols.FirstOrDefault());
            await EchoSocket.RunAsync(socket, await DescribeAsync(http), http.RequestAborted);
            return;
        }
        var echo = await DescribeAsync(http);
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(echo, http.RequestAborted);
    }

    private static async Task<string> DescribeAsync(HttpContext http)
    {
        var target = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?', 2);
        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        var echo = new
        {
            method = http.Request.Method,
            path = target[0],
            query = target.Length > 1 ? target[1] : "",
            headers = http.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToArray()),
            body = http.WebSockets.IsWebSocketRequest ? "" : await reader.ReadToEndAsync(http.RequestAborted),
        };
        return JsonSerializer.Serialize(echo, Options) + "\n";
    }
}
