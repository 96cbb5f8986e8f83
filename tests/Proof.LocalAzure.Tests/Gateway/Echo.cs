using System.Net;
using System.Text.Json.Nodes;

namespace Proof.LocalAzure.Tests.Gateway;

/// <summary>The echo backend's answer, and the headers of the response around it.</summary>
internal sealed record Echo(JsonObject Body, HttpResponseMessage Response)
{
    public string Path => (string)Body["path"]!;

    public string Query => (string)Body["query"]!;

    public string Method => (string)Body["method"]!;

    public string Text => (string)Body["body"]!;

    /// <summary>The values of a header joined by " | "; null when it did not arrive.</summary>
    public string? Header(string name) => Body["headers"]!.AsObject()
        .Where(h => h.Key.Equals(name, StringComparison.OrdinalIgnoreCase))
        .Select(h => string.Join(" | ", h.Value!.AsArray().Select(v => (string?)v)))
        .SingleOrDefault();

    public static async Task<Echo> ReadAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{(int)response.StatusCode}: {text}");
        return new Echo(JsonNode.Parse(text)!.AsObject(), response);
    }
}
