using System.Text.Json.Nodes;
using Proof.LocalAzure.Management.Shapes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Types;

/// <summary>
/// An HTTP or WebSocket API. Other kinds, and import from a document, are refused, because the gateway here could not serve them.
/// </summary>
internal sealed class ApiType : ResourceType
{
    /// <inheritdoc/>
    public override string Type => "Microsoft.ApiManagement/service/apis";

    /// <inheritdoc/>
    public override IReadOnlyList<string> ApiVersions => ApiManagement.ApiVersions;

    /// <inheritdoc/>
    public override NameRule NameRule => ApiManagement.EntityName;

    /// <inheritdoc/>
    public override string InvalidBodyCode => ApiManagement.ValidationError;

    // Lengths: API specification 2024-05-01, ApiContractProperties
    /// <inheritdoc/>
    public override ObjectShape Body { get; } = Shape.Object(
        ("properties!", Shape.Object(
            ("path!", Shape.Text(0, 400)),
            ("displayName", Shape.Text(1, 300)),
            ("description", Shape.Text()),
            ("serviceUrl", Shape.Text(0, 2000)),
            ("protocols", Shape.ListOf(Shape.OneOf("http", "https", "ws", "wss"), min: 1)),
            ("subscriptionRequired", Shape.Bool),
            ("subscriptionKeyParameterNames", Shape.Object(("header", Shape.Text()), ("query", Shape.Text()))),
            ("type", Shape.OneOf("http", "websocket")),
            ("apiType", Shape.OneOf("http", "websocket")),
            ("apiRevision", Shape.OneOf("1")),
            ("apiRevisionDescription", Shape.Text(0, 256)),
            ("isCurrent", Shape.Bool),
            ("authenticationSettings", Shape.Anything),
            ("contact", Shape.Anything),
            ("license", Shape.Anything),
            ("termsOfServiceUrl", Shape.Text()))));

    /// <inheritdoc/>
    public override IReadOnlyList<string> ReadOnlyProperties { get; } = ["provisioningState", "isOnline"];

    /// <inheritdoc/>
    public override bool IsLongRunning => true;

    /// <inheritdoc/>
    public override string? WriteScope(ResourceId id) => id.ToString();

    /// <inheritdoc/>
    public override void Check(ResourceChange change)
    {
        var path = change.Text("path")!;
        if (path.StartsWith('/') || path.EndsWith('/'))
            throw new ArmException(400, ApiManagement.ValidationError, "properties.path must neither begin nor end with '/': write 'widget', not '/widget'.");
        CheckKind(change);

        var other = change.Resources.List(change.Id.ParentId!, Type).FirstOrDefault(api =>
            !string.Equals(api.Id, change.Id.ToString(), StringComparison.OrdinalIgnoreCase)
            && string.Equals((string?)api.Properties["path"], path, StringComparison.OrdinalIgnoreCase));
        if (other is not null)
            throw new ArmException(400, ApiManagement.ValidationError, $"The API '{other.Name}' has the path '{path}' already. Two APIs of a service cannot share one.");
    }

    /// <inheritdoc/>
    public override void Complete(ResourceChange change)
    {
        base.Complete(change);
        change.Default("displayName", change.Id.Name);
        change.Default("type", "http");
        change.Default("protocols", new JsonArray(IsWebSocket(change.Properties) ? "wss" : "https"));
        change.Default("subscriptionRequired", true);
        change.Default("apiRevision", "1");
        change.Default("isCurrent", true);
        change.Properties["isOnline"] = true;
    }

    // Page on WebSocket APIs: the operation comes with the API.
    /// <inheritdoc/>
    public override void Saved(ResourceChange change)
    {
        if (change.Before is null && IsWebSocket(change.Properties))
            change.Resources.Put(HandshakeOperation.Of(change.Id.ToString()));
    }

    /// <summary>Whether an API with these properties is a WebSocket API.</summary>
    public static bool IsWebSocket(JsonObject properties) =>
        string.Equals((string?)properties["type"], "websocket", StringComparison.OrdinalIgnoreCase);

    private static void CheckKind(ResourceChange change)
    {
        var isWebSocket = IsWebSocket(change.Properties);
        if (change.Before is { } before && IsWebSocket(before.Properties) != isWebSocket)
            throw new ArmException(400, ApiManagement.ValidationError, "properties.type of an API cannot be changed. Delete the API and create it anew.");
        var (plain, secure) = isWebSocket ? ("ws", "wss") : ("http", "https");
        if ((change.Properties["protocols"] as JsonArray ?? []).FirstOrDefault(p => !Is(p, plain) && !Is(p, secure)) is { } protocol)
            throw new ArmException(400, ApiManagement.ValidationError, $"properties.protocols of this kind of API must be {plain} or {secure}, not {(string?)protocol}.");
        if (change.Text("serviceUrl") is { Length: > 0 } url
            && !(Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == plain || uri.Scheme == secure)))
            throw new ArmException(400, ApiManagement.ValidationError, $"properties.serviceUrl must be an absolute {plain} or {secure} URL.");
    }

    private static bool Is(JsonNode? protocol, string name) => string.Equals((string?)protocol, name, StringComparison.OrdinalIgnoreCase);
}
