using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Proof.LocalAzure.Gateway;

namespace Proof.LocalAzure.Edge;

/// <summary>
/// The edge: an application gateway with the deployed firewall policy on its listener, in front of the API Management gateway. It hands
/// a request over in process, from an address of its own subnet, with one X-Forwarded-For: the caller's.
/// </summary>
/// <param name="firewall">The deployed firewall policy.</param>
/// <param name="clients">Tells whose request it is.</param>
/// <param name="gateway">The API Management gateway behind.</param>
/// <param name="address">The edge's own address, as text.</param>
internal sealed class ApplicationGateway(DeployedFirewall firewall, ClientAddress clients, ApiGateway gateway, string address)
{
    /// <summary>Answers one request.</summary>
    public async Task HandleAsync(HttpContext http)
    {
        if (clients.Read(http) is not { } client)
        {
            await AnswerAsync(http, 400, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(clients.Problem + "\n"));
            return;
        }
        // Without a policy nobody passes, and neither does IPv6: the edge has IPv4 listeners only, and rules know IPv4 only.
        var policy = firewall.Current;
        if (policy is null || !EdgeRequest.TryGetAddress(client, out var caller) || policy.Blocks(new EdgeRequest(caller, http.Request)))
        {
            await BlockAsync(http, policy);
            return;
        }
        if (IsTooLarge(http, policy))
        {
            await AnswerAsync(http, 413, "text/plain; charset=utf-8", "Request body too large.\n"u8.ToArray());
            return;
        }
        Forward(http.Request, Ipv4.ToText(caller));
        await gateway.HandleAsync(http, address);
    }

    // A rewrite rule overwrites X-Forwarded-For; the others are what an application gateway always writes.
    private static void Forward(HttpRequest request, string caller)
    {
        var headers = request.Headers;
        headers["X-Forwarded-For"] = caller;
        headers["X-Forwarded-Proto"] = request.Scheme;
        headers["X-Forwarded-Port"] = (request.Host.Port ?? 80).ToString(System.Globalization.CultureInfo.InvariantCulture);
        headers["X-Original-Host"] = request.Host.Host;
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

    private static async Task AnswerAsync(HttpContext http, int status, string contentType, ReadOnlyMemory<byte> body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = contentType;
        http.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
            await http.Response.Body.WriteAsync(body, http.RequestAborted);
    }
}
