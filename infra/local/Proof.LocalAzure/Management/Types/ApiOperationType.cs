using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Proof.LocalAzure.Management.Shapes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Types;

/// <summary>An operation of an API: a method and a URL template.</summary>
internal sealed partial class ApiOperationType : ResourceType
{
    /// <inheritdoc/>
    public override string Type => "Microsoft.ApiManagement/service/apis/operations";

    /// <inheritdoc/>
    public override IReadOnlyList<string> ApiVersions => ApiManagement.ApiVersions;

    /// <inheritdoc/>
    public override NameRule NameRule => ApiManagement.EntityName;

    /// <inheritdoc/>
    public override string InvalidBodyCode => ApiManagement.ValidationError;

    // Lengths: API specification 2024-05-01, OperationContractProperties
    /// <inheritdoc/>
    public override ObjectShape Body { get; } = Shape.Object(
        ("properties!", Shape.Object(
            ("displayName!", Shape.Text(1, 300)),
            ("method!", Shape.Text(1)),
            ("urlTemplate!", Shape.Text(1, 1000)),
            ("description", Shape.Text(0, 1000)),
            ("templateParameters", Shape.ListOf(Shape.Object(
                ("name!", Shape.Text(1)), ("type!", Shape.Text(1)), ("required", Shape.Bool), ("description", Shape.Text()),
                ("defaultValue", Shape.Text()), ("values", Shape.ListOf(Shape.Text()))))),
            ("request", Shape.Anything),
            ("responses", Shape.ListOf(Shape.Object(
                ("statusCode!", Shape.Integer(100, 599)), ("description", Shape.Text()), ("headers", Shape.Anything), ("representations", Shape.Anything)))))));

    /// <inheritdoc/>
    public override string? WriteScope(ResourceId id) => id.ParentId;

    /// <inheritdoc/>
    public override void Check(ResourceChange change)
    {
        if (HandshakeOperation.IsOf(change.Id.ParentId!, change.Resources))
            throw new ArmException(400, ApiManagement.ValidationError,
                $"A WebSocket API has the operation '{HandshakeOperation.Name}' and no other. The service made it; it cannot be changed.");
        var template = change.Text("urlTemplate")!;
        var declared = (change.Properties["templateParameters"] as JsonArray ?? []).Select(p => (string)p!["name"]!).ToHashSet(StringComparer.Ordinal);
        var used = Parameters().Matches(template).Select(m => m.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
        if (!declared.SetEquals(used))
            throw new ArmException(400, ApiManagement.ValidationError,
                $"properties.templateParameters must declare exactly the parameters of urlTemplate: {(used.Count == 0 ? "none" : string.Join(", ", used))}.");

        var method = change.Text("method")!;
        var other = change.Resources.List(change.Id.ParentId!, Type).FirstOrDefault(operation =>
            !string.Equals(operation.Id, change.Id.ToString(), StringComparison.OrdinalIgnoreCase)
            && string.Equals((string?)operation.Properties["method"], method, StringComparison.OrdinalIgnoreCase)
            && string.Equals((string?)operation.Properties["urlTemplate"], template, StringComparison.OrdinalIgnoreCase));
        if (other is not null)
            throw new ArmException(400, ApiManagement.ValidationError, $"The operation '{other.Name}' has the method {method} and the URL template '{template}' already.");
    }

    /// <inheritdoc/>
    public override void Complete(ResourceChange change) { } // operations have no provisioning state

    /// <inheritdoc/>
    public override void CheckDelete(ArmResource resource, ResourceStore resources)
    {
        if (HandshakeOperation.IsOf(resource.Id[..resource.Id.LastIndexOf("/operations/", StringComparison.OrdinalIgnoreCase)], resources))
            throw new ArmException(400, ApiManagement.ValidationError, $"The operation '{HandshakeOperation.Name}' of a WebSocket API cannot be deleted; it goes with the API.");
    }

    // {id}, and {*rest} for what may span slashes
    [GeneratedRegex(@"\{\*?(?<name>[^{}]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Parameters();
}
