using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Proof.LocalAzure.Gateway;

namespace Proof.LocalAzure.Edge;

/// <summary>
/// The edge: the deployed application gateway in front of the API Management gateway. It hands a request over in process, from an
/// address of its own subnet.
/// </summary>
/// <param name="edge">The deployed application gateway.</param>
/// <param name="clients">Tells whose request it is.</param>
/// <param name="gateway">The API Management gateway behind.</param>
/// <param name="address">The edge's own address, as text.</param>
internal sealed class ApplicationGateway(EdgeListeners edge, ClientAddress clients, ApiGateway gateway, string address)
{
    /// <summary>Answers one request.</summary>
    public async Task HandleAsync(HttpContext http)
    {
        if (clients.Read(http) is not { } client)
        {
            await AnswerAsync(http, 400, clients.Problem);
            return;
        }
        // Without a gateway nobody passes.
        if (edge.Listeners is not { } listeners)
        {
            await BlockAsync(http, null);
            return;
        }
        if (EdgeListeners.Find(listeners, http.Request.Host) is not { } listener)
        {
            await AnswerAsync(http, 404, $"Nobody listens for the host '{http.Request.Host.Host}'.");
            return;
        }
        // Without a policy nobody passes, and neither does IPv6: the edge has IPv4 listeners only, and rules know IPv4 only.
        var policy = listener.Firewall?.Current;
        if (policy is null || !EdgeRequest.TryGetAddress(client, out var caller) || policy.Blocks(new EdgeRequest(caller, http.Request)))
        {
            await BlockAsync(http, policy);
            return;
        }
        if (IsTooLarge(http, policy))
        {
            await AnswerAsync(http, 413, "Request body too large.");
            return;
        }
        var route = listener.Route(http.Request.Path.Value ?? "");
        if (!route.LeadsToGateway)
        {
            await AnswerAsync(http, 502, "Bad Gateway: no backend for this path.");
            return;
        }
        Forward(http, route, Ipv4.ToText(caller));
        await gateway.HandleAsync(http, address);
    }

    // What an application gateway always writes, and then what its rewrite rules say.
    private static void Forward(HttpContext http, EdgeRoute route, string caller)
    {
        var (request, headers) = (http.Request, http.Request.Headers);
        var entry = string.Create(CultureInfo.InvariantCulture, $"{caller}:{http.Connection.RemotePort}");
        headers["X-Forwarded-For"] = headers["X-Forwarded-For"] is [_, ..] before ? $"{before}, {entry}" : entry;
        headers["X-Forwarded-Proto"] = request.Scheme;
        headers["X-Forwarded-Port"] = (request.Host.Port ?? 80).ToString(CultureInfo.InvariantCulture);
        headers["X-Original-Host"] = request.Host.Host;
        if (route.Host is { } host)
            request.Host = new HostString(host);
        foreach (var rewrite in route.Rewrites)
            rewrite.Apply(headers, caller);
    }

    private static bool IsTooLarge(HttpContext http, FirewallPolicy policy)
    {
        var isUpload = http.Request.ContentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) == true;
        if ((isUpload ? policy.MaxUploadSize : policy.MaxBodySize) is not { } limit)
            return false;
        // A body without a length is cut off where it goes past the limit.
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature)
            feature.MaxRequestBodySize = limit;
        return http.Request.ContentLength > limit;
    }

    private static Task BlockAsync(HttpContext http, FirewallPolicy? policy)
    {
        var body = policy?.BlockBody ?? FirewallPolicy.DefaultBlockBody;
        var isJson = body.Span is [(byte)'{', ..];
        return AnswerAsync(http, policy?.BlockStatus ?? 403, isJson ? "application/json" : "text/html", body);
    }

    private static Task AnswerAsync(HttpContext http, int status, string text) =>
        AnswerAsync(http, status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(text + "\n"));

    private static async Task AnswerAsync(HttpContext http, int status, string contentType, ReadOnlyMemory<byte> body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = contentType;
        http.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
            await http.Response.Body.WriteAsync(body, http.RequestAborted);
    }
}
