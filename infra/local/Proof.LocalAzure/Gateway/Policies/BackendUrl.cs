using System.Diagnostics.CodeAnalysis;
using Proof.LocalAzure.Gateway.Context;

namespace Proof.LocalAzure.Gateway.Policies;

/// <summary>The base URL of a backend.</summary>
internal static class BackendUrl
{
    /// <summary>The schemes of an API's backend, in words.</summary>
    public static string Schemes(bool isWebSocket) => isWebSocket ? "ws or wss" : "http or https";

    /// <summary>Reads an absolute http or https URL without user name, query string or fragment.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Uri? url) => TryParse(text, isWebSocket: false, out url);

    /// <summary>Reads an absolute URL without user name, query string or fragment: http or https, or ws or wss for a WebSocket API.</summary>
    public static bool TryParse(string? text, bool isWebSocket, [NotNullWhen(true)] out Uri? url) =>
        Uri.TryCreate(text, UriKind.Absolute, out url)
        && (isWebSocket ? url.Scheme is "ws" or "wss" : url.Scheme is "http" or "https")
        && url is { UserInfo: "", Query: "", Fragment: "", Host.Length: > 0 }
        && !text!.Contains('?', StringComparison.Ordinal);

    /// <summary>The URL that a request to this backend will ask for.</summary>
    public static PolicyUrl ForRequest(Uri url, PolicyRequest request) =>
        new(url.Scheme, url.IdnHost, url.Port, url.AbsolutePath.TrimEnd('/') + request.PathBelowApi, request.BackendQuery ?? request.OriginalUrl.QueryString);
}
