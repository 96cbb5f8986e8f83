using System.Collections.Immutable;
using System.Globalization;
using Proof.Partners.Json;
using Proof.Partners.Language;

namespace Proof.Partners.Reading;

/// <summary>The part of a file for one environment's token.</summary>
/// <param name="Generation">The current generation; null when it is missing or no number.</param>
/// <param name="PreviousList">The list of older ones; null when there is none.</param>
/// <param name="Previous">The older ones in it.</param>
internal sealed record TokenPart(int? Generation, JsonArray? PreviousList, ImmutableArray<PreviousEntry> Previous)
{
    /// <summary>The part; null when there is none.</summary>
    public static TokenPart? Of(JsonObject? node)
    {
        if (node is null) return null;
        var list = node["previous"] as JsonArray;
        return new(Number(node["generation"]), list, [.. (list?.Items ?? []).OfType<JsonObject>().Select(PreviousEntry.Of)]);
    }

    /// <summary>A whole number; null when the value is none.</summary>
    public static int? Number(JsonNode? node) =>
        node is JsonNumber number && int.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
}

/// <summary>An older generation as it is written.</summary>
/// <param name="Node">The entry.</param>
/// <param name="Generation">Its number; null when it is missing or no number.</param>
/// <param name="ValidUntil">From when on it is refused; null when that is missing or no instant.</param>
internal sealed record PreviousEntry(JsonObject Node, int? Generation, DateTimeOffset? ValidUntil)
{
    /// <summary>The generation's place.</summary>
    public JsonNode GenerationNode => Node["generation"] ?? Node;

    /// <summary>The instant's place.</summary>
    public JsonNode ValidUntilNode => Node["validUntil"] ?? Node;

    /// <summary>An entry.</summary>
    public static PreviousEntry Of(JsonObject node) => new(node, TokenPart.Number(node["generation"]), Instants.Read(node["validUntil"]));
}
