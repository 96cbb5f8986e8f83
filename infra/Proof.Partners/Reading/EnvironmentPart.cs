using System.Collections.Immutable;
using Proof.Partners.Addresses;
using Proof.Partners.Json;
using Proof.Partners.Model;

namespace Proof.Partners.Reading;

/// <summary>The part of a file for one environment.</summary>
/// <param name="Environment">Which.</param>
/// <param name="Node">The part.</param>
/// <param name="AllowedIps">The list of addresses; null when there is none.</param>
/// <param name="Addresses">The addresses in it.</param>
internal sealed record EnvironmentPart(
    ProofEnvironment Environment, JsonObject Node, JsonArray? AllowedIps, ImmutableArray<AddressEntry> Addresses)
{
    /// <summary>The canonical addresses, in the order of their ranges.</summary>
    public ImmutableArray<(AddressEntry Entry, Cidr Range)> Sorted { get; } =
        [.. Addresses.Where(entry => entry.IsCanonical).Select(entry => (entry, entry.Cidr!.Value)).OrderBy(item => item.Value)];

    /// <summary>The environment as files name it.</summary>
    public string Name => Environment == ProofEnvironment.Production ? "production" : "sandbox";

    /// <summary>Where events of this environment go; null when the part does not say.</summary>
    public UrlEntry? WebhookUrl { get; } = UrlEntry.Of(Node["webhookUrl"], isWebhook: true);

    /// <summary>The part for the token; null when there is none.</summary>
    public TokenPart? ClientToken { get; } = TokenPart.Of(Node["clientToken"] as JsonObject);

    /// <summary>The part for an environment; null when the file has none.</summary>
    public static EnvironmentPart? Of(ProofEnvironment environment, JsonObject? node)
    {
        if (node is null) return null;
        var list = node["allowedIps"] as JsonArray;
        return new(environment, node, list, [.. (list?.Items ?? []).Select(AddressEntry.Of).OfType<AddressEntry>()]);
    }
}
