using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Proof.LocalAzure.Backend;

/// <summary>
/// The backend behind the gateway: answers 200 with what it received, as JSON:
/// <c>{"method", "path", "query", "headers": {name: [values]}, "body"}</c>. Path and query string are as they were on the request line,
/// the query string without its question mark; the body is text.
/// </summary>
internal static class EchoBackend
{
    // Nobody reads JSON out of this backend inside HTML, so nothing but what JSON asks for is escaped.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    /// <summary>Answers one request.</summary>
    public static async Task HandleAsync(HttpContext http)
    {
        var target = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?', 2);
        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        var echo = new
        {
            method = http.Request.Method,
            path = target[0],
            query = target.Length > 1 ? target[1] : "",
            headers = http.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToArray()),
            body = await reader.ReadToEndAsync(http.RequestAborted),
        };
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(JsonSerializer.Serialize(echo, Options) + "\n", http.RequestAborted);
    }
}
