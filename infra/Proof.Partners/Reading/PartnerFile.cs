using System.Collections.Immutable;
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
    /// <param name="settings">What rules depend on besides the file.</param>
    public PartnerFile(string slug, SourceText source, JsonObject root, JsonObject document, Report report, RuleSettings settings)
    {
        (Slug, Source, Root, Document, Report, Settings) = (slug, source, root, document, report, settings);
        Production = EnvironmentPart.Of(ProofEnvironment.Production, root["production"] as JsonObject);
        Sandbox = EnvironmentPart.Of(ProofEnvironment.Sandbox, root["sandbox"] as JsonObject);
        Widget = WidgetPart.Of(document["widget"] as JsonObject);
        WebhookUrl = UrlEntry.Of(root["webhookUrl"], isWebhook: true);
        var redirect = UrlEntry.Of(((root["widget"] as JsonObject)?["defaults"] as JsonObject)?["redirectUrl"], isWebhook: false);
        Urls = [.. new[] { WebhookUrl, Production?.WebhookUrl, Sandbox?.WebhookUrl, redirect }.OfType<UrlEntry>()];
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

    /// <summary>What rules depend on besides the file.</summary>
    public RuleSettings Settings { get; }

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

    /// <summary>Whether users may sell.</summary>
    public bool HasOffRamp => Root["offRamp"] is JsonFlag { Value: true };

    /// <summary>Where events of both environments go; null when the file does not say.</summary>
    public UrlEntry? WebhookUrl { get; }

    /// <summary>Every URL of the file.</summary>
    public ImmutableArray<UrlEntry> Urls { get; }

    /// <summary>The part for the widget, over the defaults.</summary>
    public WidgetPart? Widget { get; }

    /// <summary>The part for production.</summary>
    public EnvironmentPart? Production { get; }

    /// <summary>The part for sandbox.</summary>
    public EnvironmentPart? Sandbox { get; }

    /// <summary>The part for an environment; null when there is none.</summary>
    public EnvironmentPart? In(ProofEnvironment environment) => environment == ProofEnvironment.Production ? Production : Sandbox;

    /// <summary>The environments that the file has a part for.</summary>
    public IEnumerable<EnvironmentPart> Environments => new[] { Production, Sandbox }.OfType<EnvironmentPart>();
}
