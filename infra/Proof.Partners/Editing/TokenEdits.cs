using Proof.Partners.Json;
using Proof.Partners.Language;
using Proof.Partners.Model;
using Proof.Partners.Reading;
using Proof.Partners.Writing;

namespace Proof.Partners.Editing;

/// <summary>Edits of client tokens.</summary>
internal static class TokenEdits
{
    /// <summary>How long the old token is accepted when nobody says how long: a working day to change it, and a night.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromHours(24);

    /// <summary>The document with one more generation; previous ones whose time has passed are dropped.</summary>
    public static JsonObject Rotate(JsonObject document, ProofEnvironment environment, DateTimeOffset now, DateTimeOffset? validUntil, bool emergency)
    {
        var name = FileWords.Of(environment);
        var part = EnvironmentPart.Of(environment, document[name] as JsonObject) ?? throw new EditRefusedException($"The partner has no access to {name}.");
        var token = (JsonObject)part.Node["clientToken"]!;
        var generation = part.ClientToken!.Generation!.Value;
        var end = validUntil ?? (emergency ? now : now + Grace);
        if (end <= now && !emergency)
        {
            throw new EditRefusedException($"{Instants.Write(end)} has passed; to refuse the old token at once, say so with --emergency.");
        }

        var kept = part.ClientToken.Previous.Where(previous => previous.ValidUntil > now).Select(previous => (JsonNode)previous.Node);
        var old = JsonEdit.Object(("generation", JsonEdit.Number(generation)), ("validUntil", JsonEdit.Text(Instants.Write(end))));
        var rotated = token.Without("emergency")
            .With("generation", JsonEdit.Number(generation + 1))
            .With("previous", JsonEdit.List(kept.Prepend(old)));
        if (emergency) rotated = rotated.With("emergency", JsonEdit.Flag(true));
        return document.With(name, part.Node.With("clientToken", rotated));
    }
}
