using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Proof.LocalAzure.Events;

/// <summary>An event that could not be delivered, as it is filed: a list of one, with why and how often it was tried.</summary>
internal static class DeadLetter
{
    // Azure's spelling: seven digits after the point
    private const string InstantFormat = "yyyy-MM-ddTHH:mm:ss.fffffffZ";

    /// <summary>The blob's name: the subscription's in upper case, year, month, day and hour without zeros in front, and a GUID.</summary>
    public static string Name(DeliveryTarget target, DateTimeOffset now) => string.Create(
        CultureInfo.InvariantCulture,
        $"{target.SubscriptionName.ToUpperInvariant()}/{now.Year}/{now.Month}/{now.Day}/{now.Hour}/{Guid.NewGuid():D}.json");

    /// <summary>The blob's content.</summary>
    public static byte[] Content(QueuedEvent entry)
    {
        var letter = JsonNode.Parse(entry.Json)!.AsObject();
        letter["deadletterreason"] = entry.DeadReason;
        letter["deliveryattempts"] = entry.Attempts;
        letter["lastdeliveryoutcome"] = entry.Outcome;
        letter["publishtime"] = Text(entry.Published);
        letter["lastdeliveryattempttime"] = entry.Attempted is { } attempted ? Text(attempted) : null;
        return Encoding.UTF8.GetBytes(new JsonArray(letter).ToJsonString());
    }

    private static string Text(DateTimeOffset instant) => instant.UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture);
}
