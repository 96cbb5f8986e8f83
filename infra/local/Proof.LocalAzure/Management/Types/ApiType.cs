using System.Text.Json.Nodes;
using Proof.LocalAzure.Management.Shapes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Types;

/// <summary>An HTTP API. Other kinds, and import from a document, are refused, because the gateway here could not serve them.</summary>
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
            ("protocols", Shape.ListOf(Shape.OneOf("http", "https"), min: 1)),
            ("subscriptionRequired", Shape.Bool),
            ("subscriptionKeyParameterNames", Shape.Object(("header", Shape.Text()), ("query", Shape.Text()))),
            ("type", Shape.OneOf("http")),
            ("apiType", Shape.OneOf("http")),
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
        if (change.Text("serviceUrl") is { Length: > 0 } url
            && !(Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
            throw new ArmException(400, ApiManagement.ValidationError, "properties.serviceUrl must be an absolute http or https URL.");

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
        change.Default("protocols", new JsonArray("https"));
        change.Default("subscriptionRequired", true);
        change.Default("type", "http");
        change.Default("apiRevision", "1");
        change.Default("isCurrent", true);
        change.Properties["isOnline"] = true;
    }
}
