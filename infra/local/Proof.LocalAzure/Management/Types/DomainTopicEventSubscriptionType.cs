using System.Text;
using System.Text.Json.Nodes;
using Proof.LocalAzure.Events;
using Proof.LocalAzure.Gateway.Routing;
using Proof.LocalAzure.Management.Shapes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Types;

/// <summary>
/// An event subscription to a topic of a domain: an HTTPS endpoint that gets CloudEvents, one a request. Like Azure it asks the endpoint for
/// its consent before it is saved.
/// </summary>
internal sealed class DomainTopicEventSubscriptionType(DeliverySecrets secrets, Handshake handshake, EventQueue queue) : ResourceType
{
    // Page on delivery properties of Event Grid: at most 10 headers of at most 4,096 bytes
    private const int MaxHeaders = 10;
    private const int MaxHeaderBytes = 4096;

    // Page on delivery and retry of Event Grid: the limits are the defaults
    private const int MaxAttempts = 30;
    private const int MaxMinutes = 1440;

    /// <inheritdoc/>
    public override string Type => "Microsoft.EventGrid/domains/topics/eventSubscriptions";

    /// <inheritdoc/>
    public override IReadOnlyList<string> ApiVersions => EventGrid.ApiVersions;

    // Resource name rules of Azure Resource Manager, Microsoft.EventGrid
    /// <inheritdoc/>
    public override NameRule NameRule { get; } = new("[a-zA-Z0-9-]*", 3, 64, "3 to 64 letters, digits and '-'");

    /// <inheritdoc/>
    public override ObjectShape Body { get; } = Shape.Object(
        ("properties!", Shape.Object(
            ("destination!", Shape.Object(("endpointType!", Shape.OneOf("WebHook")), ("properties!", Shape.Object(
                ("endpointUrl!", Shape.Text(1)),
                // Azure takes up to 5,000; here every event is a request of its own.
                ("maxEventsPerBatch", Shape.Integer(1, 1)),
                ("preferredBatchSizeInKilobytes", Shape.Integer(1, 1024)),
                ("minimumTlsVersionAllowed", Shape.OneOf("1.0", "1.1", "1.2")),
                ("deliveryAttributeMappings", Shape.ListOf(
                    Shape.Object(
                        ("name!", Shape.Text(1)),
                        ("type!", Shape.OneOf("Static")),
                        ("properties!", Shape.Object(("value!", Shape.Text(1)), ("isSecret", Shape.Bool)))),
                    0,
                    MaxHeaders)))))),
            ("eventDeliverySchema!", Shape.OneOf("CloudEventSchemaV1_0")),
            ("labels", Shape.ListOf(Shape.Text())),
            ("retryPolicy", Shape.Object(("maxDeliveryAttempts", Shape.Integer(1, MaxAttempts)), ("eventTimeToLiveInMinutes", Shape.Integer(1, MaxMinutes)))),
            ("deadLetterWithResourceIdentity", Shape.Object(
                ("identity!", Shape.Object(("type!", Shape.OneOf("SystemAssigned")))),
                ("deadLetterDestination!", Shape.Object(
                    ("endpointType!", Shape.OneOf("StorageBlob")),
                    ("properties!", Shape.Object(("resourceId!", Shape.Text(1)), ("blobContainerName!", Shape.Text(1)))))))))));

    /// <inheritdoc/>
    public override IReadOnlyList<string> ReadOnlyProperties { get; } = ["provisioningState", "topic"];

    /// <inheritdoc/>
    public override string InvalidBodyCode => "InvalidRequest";

    /// <inheritdoc/>
    public override bool IsLongRunning => true;

    /// <inheritdoc/>
    public override bool MakesParent(ResourceId id, ResourceStore resources) =>
        DomainType.Has(resources.Get(id.Parent.ParentId!), "autoCreateTopicWithFirstSubscription");

    /// <inheritdoc/>
    public override bool TakesParentAlong(ResourceId id, ResourceStore resources) =>
        DomainType.Has(resources.Get(id.Parent.ParentId!), "autoDeleteTopicWithLastSubscription") && resources.ListAll(id.ParentId!).Count == 0;

    /// <inheritdoc/>
    public override void Check(ResourceChange change)
    {
        var destination = change.Properties["destination"]!["properties"]!;
        if (!Uri.TryCreate((string)destination["endpointUrl"]!, UriKind.Absolute, out var url) || url.Scheme != Uri.UriSchemeHttps)
            throw new ArmException(400, InvalidBodyCode, "destination.properties.endpointUrl must be a whole address that begins with https://.");
        foreach (var mapping in destination["deliveryAttributeMappings"] as JsonArray ?? [])
            CheckHeader((string)mapping!["name"]!, (string)mapping["properties"]!["value"]!);
        CheckDeadLetters(change);
    }

    /// <inheritdoc/>
    public override void Complete(ResourceChange change)
    {
        base.Complete(change);
        var id = change.Before?.Id ?? change.Id.ToString();
        var destination = change.Properties["destination"]!["properties"]!;
        var url = (string)destination["endpointUrl"]!;
        destination["endpointBaseUrl"] = url.Split('?')[0];
        destination["endpointUrl"] = secrets.Encrypt(url, id, "endpointUrl");
        destination["maxEventsPerBatch"] ??= 1;
        foreach (var mapping in destination["deliveryAttributeMappings"] as JsonArray ?? [])
        {
            var properties = mapping!["properties"]!;
            properties["isSecret"] ??= false;
            if ((bool)properties["isSecret"]!)
                properties["value"] = secrets.Encrypt((string)properties["value"]!, id, (string)mapping["name"]!);
        }
        change.Properties["topic"] = change.Id.ParentId;
        change.Default("retryPolicy", new JsonObject());
        change.Properties["retryPolicy"]!["maxDeliveryAttempts"] ??= MaxAttempts;
        change.Properties["retryPolicy"]!["eventTimeToLiveInMinutes"] ??= MaxMinutes;
    }

    /// <inheritdoc/>
    public override Task VerifyAsync(ArmResource draft, CancellationToken cancellationToken) =>
        handshake.AskAsync(DeliveryTarget.Of(draft, secrets).Endpoint, cancellationToken);

    /// <inheritdoc/>
    public override void Deleted(ArmResource resource) => queue.Forget(resource.Id);

    // Azure never tells the whole address, and answers 'Hidden' in the place of a secret header.
    /// <inheritdoc/>
    public override JsonObject Present(ArmResource resource, string? format)
    {
        var body = (JsonObject)resource.Body.DeepClone();
        var destination = (JsonObject)body["properties"]!["destination"]!["properties"]!;
        destination.Remove("endpointUrl");
        foreach (var properties in (destination["deliveryAttributeMappings"] as JsonArray ?? []).Select(mapping => mapping!["properties"]!))
        {
            if ((bool)properties["isSecret"]!)
                properties["value"] = "Hidden";
        }
        return body;
    }

    private void CheckHeader(string name, string value)
    {
        if (!HeaderRules.IsName(name) || name.StartsWith("aeg-", StringComparison.OrdinalIgnoreCase))
            throw new ArmException(400, InvalidBodyCode, $"'{name}' cannot be the name of a delivery header: it must be a header's name and not begin with 'aeg-'.");
        if (Encoding.UTF8.GetByteCount(value) > MaxHeaderBytes || value.Any(c => c is < ' ' or > '~'))
            throw new ArmException(400, InvalidBodyCode, $"The value of the delivery header '{name}' must have at most {MaxHeaderBytes} bytes, all of them printable ASCII.");
    }

    private void CheckDeadLetters(ResourceChange change)
    {
        if (change.Properties["deadLetterWithResourceIdentity"]?["deadLetterDestination"]?["properties"] is not { } deadLetters)
            return;
        if (!Identities.IsSystemAssigned(change.Resources.Get(change.Id.Parent.ParentId!)?.Body["identity"]))
            throw new ArmException(400, InvalidBodyCode, "The domain has no identity of its own, with which dead letters could be written.");
        var container = BlobContainerType.Id((string)deadLetters["resourceId"]!, (string)deadLetters["blobContainerName"]!);
        if (change.Resources.Get(container) is null)
            throw new ArmException(400, InvalidBodyCode, $"The container for dead letters '{container}' does not exist. Make it first.");
    }
}
