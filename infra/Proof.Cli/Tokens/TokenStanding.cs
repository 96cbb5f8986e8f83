using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Proof.Partners.Language;
using Proof.Partners.Tokens;

namespace Proof.Cli.Tokens;

/// <summary>What an environment knows of a token.</summary>
/// <param name="IsAccepted">Whether the gateway lets the token in now, from a registered address.</param>
/// <param name="Facts">Partner, generation and state, in words.</param>
internal sealed record TokenStanding(bool IsAccepted, ImmutableArray<(string Name, string Value)> Facts)
{
    /// <summary>Looks a token up in an environment's outputs, with the tokens in clear.</summary>
    public static TokenStanding Of(JsonObject outputs, string environment, string token, TokenReading reading, DateTimeOffset now)
    {
        // Imported tokens carry no key id, and may look like anything: so by the whole text first.
        if (outputs["clientTokens"]!.AsObject().FirstOrDefault(item => (string?)item.Value == token).Key is { } slug)
            return Current(slug, outputs["partners"]![slug]!);
        foreach (var (name, partner) in outputs["partners"]!.AsObject())
        {
            if (partner!["clientToken"] is not JsonObject known) continue;
            if (Imported(known, token) is { } generation) return Older(name, partner, generation, now);
            if (reading.Fault is not null) continue;
            if ((string)known["keyId"]! == reading.KeyId)
                return Refused(name, known["generation"]!, "another token: the key id is this partner's, the rest is not");
            if (known["previous"]!.AsArray().FirstOrDefault(previous => (string)previous!["keyId"]! == reading.KeyId) is { } older)
                return Older(name, partner, older, now);
        }

        var isForeign = reading.Environment is { } its && TokenFacts.Name(its) != environment;
        return new(false, [("state", isForeign ? $"unknown in {environment}: it belongs to the other environment" : $"unknown: {environment} lists no such token")]);
    }

    private static TokenStanding Current(string slug, JsonNode partner) => (string)partner["status"]! == "suspended"
        ? Refused(slug, partner["clientToken"]!["generation"]!, "current, but the partner is suspended")
        : new(true, Describe(slug, partner["clientToken"]!["generation"]!, "current"));

    // Only the current token's text is known; of an older one the key id and the checksum are all there is to compare.
    private static TokenStanding Older(string slug, JsonNode partner, JsonNode previous, DateTimeOffset now)
    {
        var until = (string)previous["validUntil"]!;
        var isOver = Instants.Read(until) <= now;
        if (isOver) return Refused(slug, previous["generation"]!, $"ended at {until}");
        if ((string)partner["status"]! == "suspended") return Refused(slug, previous["generation"]!, $"previous, until {until}, but the partner is suspended");
        return new(true, Describe(slug, previous["generation"]!, $"previous, until {until} (by its key id; the text of older tokens is only in Key Vault)"));
    }

    private static JsonNode? Imported(JsonObject known, string token) =>
        (string?)known["importedHash"] == ClientTokenText.Hash(token)
            ? known["previous"]!.AsArray().FirstOrDefault(previous => (int)previous!["generation"]! == 1)
            : null;

    private static TokenStanding Refused(string slug, JsonNode generation, string state) => new(false, Describe(slug, generation, state));

    private static ImmutableArray<(string, string)> Describe(string slug, JsonNode generation, string state) =>
        [("partner", slug), ("generation", generation.ToJsonString()), ("state", state)];
}
