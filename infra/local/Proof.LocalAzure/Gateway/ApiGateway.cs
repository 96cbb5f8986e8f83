using Microsoft.AspNetCore.Http;
using Proof.LocalAzure.Gateway.Context;
using Proof.LocalAzure.Gateway.Documents;
using Proof.LocalAzure.Gateway.Policies;
using Proof.LocalAzure.Gateway.Routing;
using Proof.LocalAzure.Gateway.WebSockets;

namespace Proof.LocalAzure.Gateway;

/// <summary>
/// The gateway of an API Management service: finds the deployed API and operation, runs the deployed policy, asks the backend. Whatever
/// cannot be run as it was deployed is answered with an error, never passed on.
/// </summary>
/// <param name="catalog">The deployed APIs.</param>
/// <param name="backends">Asks backends.</param>
/// <param name="clock">The clock of policies.</param>
internal sealed class ApiGateway(ApiCatalog catalog, BackendClient backends, TimeProvider clock)
{
    private readonly RateLimiter _rateLimits = new(clock);

    /// <summary>Answers one request.</summary>
    /// <param name="http">The request and its answer.</param>
    /// <param name="peer">The address of whoever opened the connection to the gateway, as text.</param>
    public async Task HandleAsync(HttpContext http, string peer)
    {
        var requestId = Guid.NewGuid();
        PolicyResponse response;
        try
        {
            response = await AnswerAsync(http, peer, requestId);
        }
        catch (PolicyProblemException)
        {
            // A policy that can no longer be run, because a fragment it includes was deleted.
            response = GatewayAnswers.Fault(requestId);
        }
        if (response is { StatusCode: StatusCodes.Status101SwitchingProtocols, Stream: not null })
            await Tunnel.RunAsync(response, http);
        else
            await ResponseWriter.WriteAsync(response, http);
    }

    private async Task<PolicyResponse> AnswerAsync(HttpContext http, string peer, Guid requestId)
    {
        // Kestrel lets control characters through (RFC 9110, 5.5 does not), and no backend could be sent them.
        if (http.Request.Headers.FirstOrDefault(h => !h.Value.All(v => HeaderRules.IsValue(v ?? ""))) is { Key: { } name })
            return GatewayAnswers.BadRequest($"The value of header '{name}' holds a control character.");
        var snapshot = catalog.Current;
        var path = http.Request.Path.Value ?? "";
        foreach (var api in snapshot.Apis)
        {
            if (api.GetRest(path) is not { } rest)
                continue;
            // A WebSocket API has no operation for anything but a handshake.
            if (api.Find(http.Request.Method, rest, out var parameters) is not { } operation || api.IsWebSocket && !Handshake.IsAskedFor(http))
                return GatewayAnswers.NotFound();
            if (api.SubscriptionRequired)
                return GatewayAnswers.NoSubscription();
            if (RequestReader.Read(http, api, peer, parameters) is not { } request)
                return GatewayAnswers.NotFound();
            var policy = api.Policy.Value;
            var context = new PolicyContext
            {
                Api = api.Api,
                Deployment = snapshot.Deployment,
                Operation = operation.Operation,
                Request = request,
                RequestId = requestId,
                Timestamp = clock.GetUtcNow().UtcDateTime,
                Clock = clock,
                IsHandshake = api.IsWebSocket,
                Backend = api.Backend,
                NamedBackends = snapshot.Backends,
                Backends = backends,
                RateLimits = _rateLimits,
                ReadsResponseBody = policy.ReadsResponseBody,
                Aborted = http.RequestAborted,
            };
            if (policy.ReadsRequestBody && !await RequestReader.ReadBodyAsync(request, http.RequestAborted))
                return GatewayAnswers.BodyTooLarge();
            return await PolicyPipeline.RunAsync(policy, context);
        }
        return GatewayAnswers.NotFound();
    }
}
