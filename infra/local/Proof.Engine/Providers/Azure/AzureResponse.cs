using System.Net;
using System.Text.Json.Nodes;

namespace Proof.Engine.Providers.Azure;

/// <summary>An answer of Azure.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The JSON object; empty where there is none.</param>
/// <param name="AsyncOperation">The URL to poll, of the header <c>Azure-AsyncOperation</c>.</param>
/// <param name="Location">The URL to poll, of the header <c>Location</c>.</param>
/// <param name="RetryAfter">How long to wait before asking again, where the service says so.</param>
internal sealed record AzureResponse(HttpStatusCode Status, JsonObject Body, Uri? AsyncOperation, Uri? Location, TimeSpan? RetryAfter)
{
    /// <summary>Whether the status is 2xx.</summary>
    public bool IsSuccess => (int)Status is >= 200 and < 300;

    /// <summary>Azure's error code; empty where there is none.</summary>
    public string ErrorCode => (string?)(Body["error"] as JsonObject)?["code"] ?? "";

    /// <summary>The error as one line for people.</summary>
    public ProviderException ToException(HttpMethod method, Uri url)
    {
        var error = Body["error"] as JsonObject;
        var code = ErrorCode.Length == 0 ? "" : $" {ErrorCode}";
        return new ProviderException($"{method} {url.GetLeftPart(UriPartial.Path)}: {(int)Status}{code}: {(string?)error?["message"] ?? Status.ToString()}");
    }
}
