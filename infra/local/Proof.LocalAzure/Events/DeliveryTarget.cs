using System.Text.Json.Nodes;
using Proof.LocalAzure.Management.Types;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Events;

/// <summary>Where and how the events of a subscription are delivered.</summary>
/// <param name="SubscriptionName">The subscription's name.</param>
/// <param name="Topic">The name of its topic.</param>
/// <param name="Endpoint">The address, with https.</param>
/// <param name="Headers">Headers that every delivery gets.</param>
/// <param name="MaxAttempts">How often delivery is tried.</param>
/// <param name="TimeToLive">How long, counted from when the event was published.</param>
/// <param name="DeadLetterContainer">The id of the container for what could not be delivered; null when there is none.</param>
internal sealed record DeliveryTarget(
    string SubscriptionName,
    string Topic,
    Uri Endpoint,
    IReadOnlyList<KeyValuePair<string, string>> Headers,
    int MaxAttempts,
    TimeSpan TimeToLive,
    string? DeadLetterContainer)
{
    /// <summary>Reads it from a deployed subscription.</summary>
    public static DeliveryTarget Of(ArmResource subscription, DeliverySecrets secrets)
    {
        var properties = subscription.Properties;
        var destination = properties["destination"]!["properties"]!;
        var retries = properties["retryPolicy"]!;
        return new DeliveryTarget(
            subscription.Name,
            subscription.Id.Split('/')[^3],
            new Uri(secrets.Decrypt((string)destination["endpointUrl"]!, subscription.Id, "endpointUrl")),
            [.. (destination["deliveryAttributeMappings"] as JsonArray ?? []).Select(mapping => Header(mapping!, subscription.Id, secrets))],
            (int)(double)retries["maxDeliveryAttempts"]!,
            TimeSpan.FromMinutes((double)retries["eventTimeToLiveInMinutes"]!),
            Container(properties["deadLetterWithResourceIdentity"]?["deadLetterDestination"]?["properties"]));
    }

    private static KeyValuePair<string, string> Header(JsonNode mapping, string subscriptionId, DeliverySecrets secrets)
    {
        var name = (string)mapping["name"]!;
        var value = (string)mapping["properties"]!["value"]!;
        return KeyValuePair.Create(name, (bool?)mapping["properties"]!["isSecret"] == true ? secrets.Decrypt(value, subscriptionId, name) : value);
    }

    private static string? Container(JsonNode? destination) =>
        destination is null ? null : BlobContainerType.Id((string)destination["resourceId"]!, (string)destination["blobContainerName"]!);
}
