using Proof.Partners.Json;
using Proof.Partners.Webhooks;

namespace Proof.Partners.Reading;

/// <summary>A URL of a file.</summary>
/// <param name="Text">The URL as it is written.</param>
/// <param name="Url">What it says.</param>
/// <param name="IsWebhook">Whether events are sent there; otherwise a browser goes there.</param>
internal sealed record UrlEntry(JsonText Text, WebUrl Url, bool IsWebhook)
{
    /// <summary>A URL; null when the member is missing or of the wrong kind.</summary>
    public static UrlEntry? Of(JsonNode? node, bool isWebhook) => node is JsonText text ? new(text, WebUrl.Of(text.Value), isWebhook) : null;
}
