using Proof.Partners.Addresses;
using Proof.Partners.Json;
using Proof.Partners.Model;
using Proof.Partners.Reading;
using Proof.Partners.Writing;

namespace Proof.Partners.Editing;

/// <summary>Edits of the list of addresses.</summary>
internal static class AddressEdits
{
    /// <summary>The document with one more address.</summary>
    public static JsonObject Allow(JsonObject document, ProofEnvironment environment, string cidr, string? note, DateTimeOffset? validUntil)
    {
        var range = Range(cidr);
        var name = FileWords.Of(environment);
        var part = EnvironmentPart.Of(environment, document[name] as JsonObject);
        if (part?.Addresses.Any(entry => entry.Cidr == range) == true)
        {
            throw new EditRefusedException($"{range} is allowed in {name} already.");
        }
        var node = part?.Node ?? JsonEdit.Object(("allowedIps", JsonEdit.List([])), ("clientToken", JsonEdit.Object(("generation", JsonEdit.Number(1)))));
        var entries = (part?.AllowedIps?.Items ?? []).Append(JsonEdit.Address(new(range, note, validUntil)));
        return document.With(name, node.With("allowedIps", JsonEdit.List(entries)));
    }

    /// <summary>The document without an address, or without all that lie inside a range.</summary>
    public static JsonObject Deny(JsonObject document, ProofEnvironment environment, string cidr)
    {
        var range = Range(cidr);
        var name = FileWords.Of(environment);
        var part = EnvironmentPart.Of(environment, document[name] as JsonObject) ?? throw new EditRefusedException($"The partner has no access to {name}.");
        if (part.Addresses.FirstOrDefault(entry => entry.Cidr is { } wider && wider != range && wider.Contains(range)) is { } around)
        {
            throw new EditRefusedException(
                $"{range} is allowed by {around.Cidr}. Deny {around.Cidr}, and allow what shall remain: "
                + string.Join(", ", CidrSplit.Without(around.Cidr!.Value, range)));
        }

        var kept = part.AllowedIps!.Items.Where(item => AddressEntry.Of(item) is not { Cidr: { } inside } || !range.Contains(inside)).ToArray();
        if (kept.Length == part.AllowedIps.Items.Count)
        {
            throw new EditRefusedException($"{range} is not allowed in {name}; there is nothing to deny.");
        }
        return document.With(name, part.Node.With("allowedIps", JsonEdit.List(kept)));
    }

    private static Cidr Range(string text) => AddressSpelling.Of(text) switch
    {
        { Fault: SpellingFault.None, Meant: { } range } => range,
        var wrong => throw new EditRefusedException($"{wrong.What} {wrong.ToDo}"),
    };
}
