using System.Globalization;
using System.Text.Json;
using Proof.LocalAzure.Gateway.Context;

namespace Proof.LocalAzure.Gateway;

/// <summary>The answers that API Management gives itself: <c>{"statusCode", "message"}</c>, with an <c>activityId</c> for its own faults.</summary>
internal static class GatewayAnswers
{
    /// <summary>No API or operation for this path and method.</summary>
    public static PolicyResponse NotFound() => Create(404, "Resource not found");

    /// <summary>A request that breaks the rules of HTTP.</summary>
    public static PolicyResponse BadRequest(string message) => Create(400, message);

    /// <summary>The API wants a subscription key.</summary>
    public static PolicyResponse NoSubscription() => Create(
        401, "Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API.");

    /// <summary>The circuit breaker of a backend is tripped. Source: page on backends; the wording is not documented.</summary>
    public static PolicyResponse CircuitTripped(string backend) => Create(503, $"Backend '{backend}' is temporarily unavailable.");

    /// <summary>A request body that is larger than policies can read.</summary>
    public static PolicyResponse BodyTooLarge() => Create(
        413, string.Create(CultureInfo.InvariantCulture, $"The request body is larger than {MessageBody.MaxSize} bytes, and a policy reads it."));

    /// <summary>Something went wrong that is not the caller's fault. What it was is not told.</summary>
    public static PolicyResponse Fault(Guid requestId) => Create(500, "Internal server error", requestId);

    /// <summary>What on-error starts from, and what the caller gets when on-error changes nothing.</summary>
    public static PolicyResponse Error(int status, string message, Guid requestId) =>
        status == 500 ? Fault(requestId) : Create(status, message);

    private static PolicyResponse Create(int status, string message, Guid? activityId = null)
    {
        var body = new Dictionary<string, object> { ["statusCode"] = status, ["message"] = message };
        if (activityId is not null)
            body["activityId"] = activityId.Value;
        var response = new PolicyResponse { StatusCode = status };
        response.Headers.Set("Content-Type", "application/json");
        response.SetBody(JsonSerializer.Serialize(body));
        return response;
    }
}
