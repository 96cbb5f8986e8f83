using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Proof.LocalAzure.Gateway.Context;
using Proof.LocalAzure.Gateway.Policies;

namespace Proof.LocalAzure.Gateway.Routing;

/// <summary>Turns an HTTP request into what policies see.</summary>
internal static class RequestReader
{
    /// <summary>The request; null when its path can be read in two ways and so belongs to no operation.</summary>
    public static PolicyRequest? Read(HttpContext http, DeployedApi api, string peer, IReadOnlyDictionary<string, string> parameters)
    {
        if (RequestTarget.Read(http) is not var (path, query) || RequestTarget.SkipSegments(path, api.Api.Path) is not { } rest)
            return null;
        var detection = http.Features.Get<IHttpRequestBodyDetectionFeature>();
        var url = new PolicyUrl(http.Request.Scheme, http.Request.Host.Host, http.Request.Host.Port ?? (http.Request.IsHttps ? 443 : 80), path, query);
        var request = new PolicyRequest
        {
            IpAddress = peer,
            MatchedParameters = parameters,
            Method = http.Request.Method,
            OriginalUrl = url,
            Url = url,
            PathBelowApi = rest,
            BodyStream = detection?.CanHaveBody == true && !api.IsWebSocket ? http.Request.Body : null,
            BodyLength = http.Request.ContentLength,
        };
        foreach (var (name, values) in http.Request.Headers)
            request.Headers.Set(name, [.. values.Select(v => v ?? "")]);
        if (api.Backend is not null)
            request.Url = BackendUrl.ForRequest(api.Backend, request);
        return request;
    }

    /// <summary>Reads the body into memory where there is one; false when it is larger than expressions can read.</summary>
    public static async Task<bool> ReadBodyAsync(PolicyRequest request, CancellationToken cancellationToken)
    {
        if (request.BodyStream is null)
            return true;
        if (await BackendResponse.ReadAsync(request.BodyStream, cancellationToken) is not { } body)
            return false;
        request.Body = new MessageBody(body);
        return true;
    }
}
