using System.Collections.Immutable;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Proof.Local.Access;

/// <summary>
/// Real requests through firewall and gateway, sent to show a newcomer what was just brought up: one that is let in and two that are not.
/// </summary>
public static class AccessTrial
{
    /// <summary>
    /// An address that no partner has: RFC 5737's TEST-NET-1. Sample partners use the two other documentation ranges, real ones none.
    /// </summary>
    public const string StrangerAddress = "192.0.2.1";

    /// <summary>Sends the requests one after the other.</summary>
    /// <param name="edge">Where the edge listens.</param>
    /// <param name="clientAddressHeader">The header by which the edge lets a request name its own address.</param>
    /// <param name="partner">An active partner.</param>
    /// <param name="cancellationToken">Ctrl-C.</param>
    public static async Task<ImmutableArray<TrialRequest>> RunAsync(
        Uri edge, string clientAddressHeader, TrialPartner partner, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(partner);
        using var client = new HttpClient { BaseAddress = edge };
        return
        [
            await SendAsync("allowed address, right token", partner.Address, partner.Token, HttpStatusCode.OK),
            await SendAsync("allowed address, no token", partner.Address, null, HttpStatusCode.Unauthorized),
            await SendAsync("wrong address, right token", StrangerAddress, partner.Token, HttpStatusCode.Forbidden),
        ];

        async Task<TrialRequest> SendAsync(string what, string address, string? token, HttpStatusCode expected)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/widget/session") { Content = JsonContent.Create(new JsonObject()) };
            request.Headers.Add(clientAddressHeader, address);
            if (token is not null) request.Headers.Authorization = new("Bearer", token);
            using var response = await client.SendAsync(request, cancellationToken);
            var body = await response.Content.ReadAsStringAsync(cancellationToken);
            return new TrialRequest(what, address, expected, response.StatusCode, Code(body));
        }
    }

    private static string? Code(string body)
    {
        try
        {
            return (string?)(JsonNode.Parse(body) as JsonObject)?["code"];
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }
}

/// <summary>A partner to try access with.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Address">One of its registered addresses.</param>
/// <param name="Token">Its token. Never printed.</param>
public sealed record TrialPartner(string Slug, string Address, string Token)
{
    /// <summary>Says who, never the token.</summary>
    public override string ToString() => $"{Slug} from {Address}";
}

/// <summary>One request and its answer.</summary>
/// <param name="What">What was tried.</param>
/// <param name="Address">The client address.</param>
/// <param name="Expected">The status that the contract promises.</param>
/// <param name="Status">The status that came back.</param>
/// <param name="Code">The error's <c>code</c>; null on success.</param>
public sealed record TrialRequest(string What, string Address, HttpStatusCode Expected, HttpStatusCode Status, string? Code)
{
    /// <summary>Whether it went as promised.</summary>
    public bool AsPromised => Status == Expected;
}
