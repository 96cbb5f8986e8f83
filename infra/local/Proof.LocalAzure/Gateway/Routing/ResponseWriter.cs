using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Proof.LocalAzure.Gateway.Context;

namespace Proof.LocalAzure.Gateway.Routing;

/// <summary>Writes the response of policies to the caller.</summary>
internal static class ResponseWriter
{
    /// <summary>Writes status, headers and body. A backend that breaks off in the middle breaks the caller's connection too.</summary>
    public static async Task WriteAsync(PolicyResponse response, HttpContext http)
    {
        using var stream = response.Stream;
        http.Response.StatusCode = response.StatusCode;
        if (response.StatusReason is not null)
            http.Features.GetRequiredFeature<IHttpResponseFeature>().ReasonPhrase = response.StatusReason;
        foreach (var (name, values) in response.Headers)
            http.Response.Headers[name] = values;
        if (stream is not null)
            await CopyAsync(stream, http);
        else
            await WriteAsync(response.Body?.Remaining ?? default, http);
    }

    private static async Task WriteAsync(ReadOnlyMemory<byte> body, HttpContext http)
    {
        http.Response.Headers.ContentLength = MayHaveBody(http) ? body.Length : null;
        if (MayHaveBody(http) && !HttpMethods.IsHead(http.Request.Method))
            await http.Response.Body.WriteAsync(body, http.RequestAborted);
    }

    private static async Task CopyAsync(HttpResponseMessage answer, HttpContext http)
    {
        if (!MayHaveBody(http) || HttpMethods.IsHead(http.Request.Method))
            return;
        try
        {
            // The length of the backend's answer counts, not what a policy may have written.
            http.Response.Headers.ContentLength = answer.Content.Headers.ContentLength;
            await answer.Content.CopyToAsync(http.Response.Body, http.RequestAborted);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
        {
            http.Abort();
        }
    }

    // RFC 9110, 15.3.5 and 15.4.5: 204 and 304 have none.
    private static bool MayHaveBody(HttpContext http) => http.Response.StatusCode is not (204 or 304);
}
