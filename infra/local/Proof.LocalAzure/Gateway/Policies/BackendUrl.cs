using System.Diagnostics.CodeAnalysis;
using Proof.LocalAzure.Gateway.Context;

namespace Proof.LocalAzure.Gateway.Policies;

/// <summary>The base URL of a backend.</summary>
internal static class BackendUrl
{
    /// <summary>Reads an absolute http or https URL without user name, query string or fragment.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Uri? url) =>
        Uri.TryCreate(text, UriKind.Absolute, out url)
        && url is { Scheme: "http" or "https", UserInfo: "", Query: "", Fragment: "", Host.Length: > 0 }
        && !text!.Contains('?', StringComparison.Ordinal);

    /// <summary>The URL that a request to this backend will ask for.</summary>
    public static PolicyUrl ForRequest(Uri url, PolicyRequest request) =>
        new(url.Scheme, url.IdnHost, url.Port, url.AbsolutePath.TrimEnd('/') + request.PathBelowApi, request.BackendQuery ?? request.OriginalUrl.QueryString);
}
