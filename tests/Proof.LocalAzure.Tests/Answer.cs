using System.Net;
using System.Text.Json.Nodes;

namespace Proof.LocalAzure.Tests;

/// <summary>A response: status, JSON body where there is one, headers.</summary>
internal sealed record Answer(HttpStatusCode Status, JsonObject? Body, IReadOnlyDictionary<string, string> Headers)
{
    public string? ErrorCode => (string?)Body?["error"]?["code"];

    public string ErrorMessage => (string?)Body?["error"]?["message"] ?? "";

    public JsonNode Properties => Body!["properties"]!;

    public Answer Expect(HttpStatusCode status)
    {
        Assert.True(Status == status, $"expected {status}, got {Status}: {Body?.ToJsonString()}");
        return this;
    }

    public void ExpectError(HttpStatusCode status, string code, string words)
    {
        Expect(status);
        Assert.Equal(code, ErrorCode);
        Assert.Contains(words, ErrorMessage, StringComparison.Ordinal);
    }
}
