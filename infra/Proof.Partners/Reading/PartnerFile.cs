using System.Collections.Immutable;
using Proof.Partners.Addresses;
using Proof.Partners.Json;
using Proof.Partners.Model;
using Proof.Partners.Problems;

namespace Proof.Partners.Reading;

/// <summary>A partner file as rules see it: values with their places. What is missing or of the wrong kind is null, and reported already.</summary>
internal sealed class PartnerFile
{
    /// <summary>Takes a file in.</summary>
    /// <param name="slug">The file's name without <c>.json</c>.</param>
    /// <param name="source">Its bytes.</param>
    /// <param name="root">Its own document.</param>
    /// <param name="document">Its document over the defaults.</param>
    /// <param name="report">Where its problems go.</param>
    public PartnerFile(string slug, SourceText source, JsonObject root, JsonObject document, Report report)
    {
        (Slug, Source, Root, Document, Report) = (slug, source, root, document, report);
        Production = EnvironmentPart.Of(ProofEnvironment.Production, root["production"] as JsonObject);
        Sandbox = EnvironmentPart.Of(ProofEnvironment.Sandbox, root["sandbox"] as JsonObject);
    }

    /// <summary>The file's name without <c>.json</c>.</summary>
    public string Slug { get; }

    /// <summary>The file's bytes.</summary>
    public SourceText Source { get; }

    /// <summary>The file's own document.</summary>
    public JsonObject Root { get; }

    /// <summary>The file's document over the defaults.</summary>
    public JsonObject Document { get; }

    /// <summary>Where problems of this file go.</summary>
    public Report Report { get; }

    /// <summary>The company's name.</summary>
    public JsonText? Company => Root["company"] as JsonText;

    /// <summary>The contact's e-mail address.</summary>
    public JsonText? ContactEmail => Root["contactEmail"] as JsonText;

    /// <summary>Whether the partner has access; active when the file does not say.</summary>
    public PartnerStatus Status => (Root["status"] as JsonText)?.Value switch
    {
        "suspended" => PartnerStatus.Suspended,
        "retired" => PartnerStatus.Retired,
        _ => PartnerStatus.Active,
    };

    /// <summary>Whether the file is documentation data.</summary>
    public bool IsExample => Root["example"] is JsonFlag { Value: true };

    /// <summary>The part for production.</summary>
    public EnvironmentPart? Production { get; }

    /// <summary>The part for sandbox.</summary>
    public EnvironmentPart? Sandbox { get; }

    /// <summary>The environments that the file has a part for.</summary>
    public IEnumerable<EnvironmentPart> Environments => new[] { Production, Sandbox }.OfType<EnvironmentPart>();
}

/// <summary>The part of a file for one environment.</summary>
/// <param name="Environment">Which.</param>
/// <param name="Node">The part.</param>
/// <param name="AllowedIps">The list of addresses; null when there is none.</param>
/// <param name="Addresses">The addresses in it.</param>
internal sealed record EnvironmentPart(
    ProofEnvironment Environment, JsonObject Node, JsonArray? AllowedIps, ImmutableArray<AddressEntry> Addresses)
{
    /// <summary>The part for the token.</summary>
    public JsonObject? ClientToken => Node["clientToken"] as JsonObject;

    /// <summary>The part for an environment; null when the file has none.</summary>
    public static EnvironmentPart? Of(ProofEnvironment environment, JsonObject? node)
    {
        if (node is null) return null;
        var list = node["allowedIps"] as JsonArray;
        return new(environment, node, list, [.. (list?.Items ?? []).Select(AddressEntry.Of).OfType<AddressEntry>()]);
    }
}

/// <summary>An entry of a list of addresses.</summary>
/// <param name="Text">The address as it is written.</param>
/// <param name="Spelling">What it says.</param>
/// <param name="Full">The entry's long form; null when it is a text alone.</param>
internal sealed record AddressEntry(JsonText Text, AddressSpelling Spelling, JsonObject? Full)
{
    /// <summary>The range that is meant; null when there is none.</summary>
    public Cidr? Cidr => Spelling.Meant;

    /// <summary>An entry; null when it is of the wrong kind.</summary>
    public static AddressEntry? Of(JsonNode node)
    {
        var full = node as JsonObject;
        return (full is null ? node : full["cidr"]) is JsonText text ? new(text, AddressSpelling.Of(text.Value), full) : null;
    }
}
