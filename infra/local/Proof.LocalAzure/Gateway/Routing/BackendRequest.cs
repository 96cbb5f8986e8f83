using System.Globalization;
using System.Net;
using Proof.LocalAzure.Gateway.Context;
using Proof.LocalAzure.Gateway.WebSockets;

namespace Proof.LocalAzure.Gateway.Routing;

/// <summary>The request to a backend, made of what policies left of the caller's.</summary>
internal static class BackendRequest
{
    /// <summary>Builds the request: the caller's method, the URL below the backend's base URL, headers that may be passed on, the body.</summary>
    /// <exception cref="FormatException">The method or a header cannot be sent.</exception>
    public static HttpRequestMessage Create(PolicyContext context)
    {
        var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), GetUrl(context))
        {
            Version = HttpVersion.Version11,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = GetContent(context),
        };
        var connection = context.Request.Headers.GetValueOrDefault("Connection");
        foreach (var (name, values) in context.Request.Headers)
        {
            if (!HeaderRules.StaysHere(name, connection) && !IsReplaced(name))
                Add(request, name, values);
        }
        AddForwardedFor(request, context.Request);
        if (context.IsHandshake)
            Handshake.Ask(request);
        return request;
    }

    /// <summary>Keeps path and query string as they are written.</summary>
    public static UriCreationOptions AsWritten { get; } = new() { DangerousDisablePathAndQueryCanonicalization = true };

    // The scheme is always http: LocalAzure's backend speaks no TLS. The host name stays, so that the backend sees whom it is asked as.
    private static Uri GetUrl(PolicyContext context)
    {
        var backend = context.Backend!;
        var port = backend.IsDefaultPort ? "" : string.Create(CultureInfo.InvariantCulture, $":{backend.Port}");
        return new Uri($"http://{backend.Host}{port}{context.Request.Url.Path}{context.Request.Url.QueryString}", AsWritten);
    }

    private static HttpContent? GetContent(PolicyContext context)
    {
        var request = context.Request;
        if (request.Body is not null)
            return new ReadOnlyMemoryContent(request.Body.Remaining);
        return request.BodyStream is { } stream ? new StreamContent(stream) { Headers = { ContentLength = request.BodyLength } } : null;
    }

    // The backend's own host name goes there, and the length is that of the body which is sent.
    private static bool IsReplaced(string name) =>
        name.Equals("Host", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Expect", StringComparison.OrdinalIgnoreCase)
        || name.Equals("X-Forwarded-For", StringComparison.OrdinalIgnoreCase);

    private static void Add(HttpRequestMessage request, string name, string[] values)
    {
        if (request.Headers.TryAddWithoutValidation(name, values))
            return;
        // Headers of the body, such as Content-Type, live with the body; without one they are not sent.
        request.Content?.Headers.TryAddWithoutValidation(name, values);
    }

    // API Management adds the address of its own peer to what policies left, and cannot be kept from it: a policy that deletes the
    // header leaves one with that address alone. Source: Microsoft Q&A 5774313.
    private static void AddForwardedFor(HttpRequestMessage request, PolicyRequest from)
    {
        var before = from.Headers.GetValueOrDefault("X-Forwarded-For");
        request.Headers.TryAddWithoutValidation("X-Forwarded-For", string.IsNullOrEmpty(before) ? from.IpAddress : $"{before},{from.IpAddress}");
    }
}
