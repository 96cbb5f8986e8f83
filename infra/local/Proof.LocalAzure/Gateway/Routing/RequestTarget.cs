using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Proof.LocalAzure.Gateway.Routing;

/// <summary>
/// The path and query string as the caller spelt them. The backend gets them in that spelling: decoding a path and encoding it again
/// can change what it means.
/// </summary>
internal static class RequestTarget
{
    /// <summary>
    /// Path and query string of the request line; null when the path has dot segments, which others would resolve, or when there is a
    /// character that has no place in a URL.
    /// </summary>
    public static (string Path, string Query)? Read(HttpContext http)
    {
        var target = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        if (target.AsSpan().ContainsAnyExceptInRange('!', '~'))
            return null;
        var scheme = target.IndexOf("://", StringComparison.Ordinal);
        if (!target.StartsWith('/'))
            target = scheme > 0 && target.IndexOf('/', scheme + 3) is var slash and > 0 ? target[slash..] : "/";
        var question = target.IndexOf('?', StringComparison.Ordinal);
        var path = question < 0 ? target : target[..question];
        return path.Split('/').Any(IsDots) ? null : (path, question < 0 ? "" : target[question..]);
    }

    /// <summary>The rest of a path behind the API's own path, both by segment; null when it has fewer segments.</summary>
    public static string? SkipSegments(string path, string apiPath)
    {
        var at = 0;
        for (var count = apiPath.Length == 0 ? 0 : apiPath.Split('/').Length; count > 0; count--)
        {
            if (at >= path.Length)
                return null;
            at = path.IndexOf('/', at + 1) is var next and >= 0 ? next : path.Length;
        }
        return path[at..];
    }

    private static bool IsDots(string segment) => Uri.UnescapeDataString(segment) is "." or "..";
}
