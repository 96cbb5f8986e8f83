using Proof.Partners.Addresses;
using Proof.Partners.Json;

namespace Proof.Partners.Reading;

/// <summary>An entry of a list of addresses.</summary>
/// <param name="Text">The address as it is written.</param>
/// <param name="Spelling">What it says.</param>
/// <param name="Full">The entry's long form; null when it is a text alone.</param>
internal sealed record AddressEntry(JsonText Text, AddressSpelling Spelling, JsonObject? Full)
{
    /// <summary>The range that is meant; null when there is none.</summary>
    public Cidr? Cidr => Spelling.Meant;

    /// <summary>Whether the address is written as it should be; otherwise that is reported, and other rules may speak of what is meant.</summary>
    public bool IsCanonical => Spelling.Fault == SpellingFault.None;

    /// <summary>From when on it is refused; null when there is no end.</summary>
    public JsonText? ValidUntil => Full?["validUntil"] as JsonText;

    /// <summary>An entry; null when it is of the wrong kind.</summary>
    public static AddressEntry? Of(JsonNode node)
    {
        var full = node as JsonObject;
        return (full is null ? node : full["cidr"]) is JsonText text ? new(text, AddressSpelling.Of(text.Value), full) : null;
    }
}
