using System.Text.Json.Nodes;
using Proof.LocalAzure.Gateway.Policies;
using Proof.LocalAzure.Management.Policies;
using Proof.LocalAzure.Management.Shapes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Types;

/// <summary>A policy fragment: a piece of policy that API policies include by its id.</summary>
internal sealed class PolicyFragmentType : ResourceType
{
    /// <inheritdoc/>
    public override string Type => "Microsoft.ApiManagement/service/policyFragments";

    /// <inheritdoc/>
    public override IReadOnlyList<string> ApiVersions => ApiManagement.ApiVersions;

    // API specification 2024-05-01, parameter id
    /// <inheritdoc/>
    public override NameRule NameRule { get; } = new(
        @"\w+|\w[\w-]+\w", 1, 80, "1 to 80 letters, digits, '_' and '-', no '-' at either end", ApiManagement.ValidationError);

    /// <inheritdoc/>
    public override string InvalidBodyCode => ApiManagement.ValidationError;

    /// <inheritdoc/>
    public override ObjectShape Body { get; } = Shape.Object(
        ("properties!", Shape.Object(
            ("value!", Shape.Text(1)), ("format", Shape.OneOf("xml", "rawxml")), ("description", Shape.Text(0, 1000)))));

    /// <inheritdoc/>
    public override bool IsLongRunning => true;

    /// <inheritdoc/>
    public override void Complete(ResourceChange change)
    {
        base.Complete(change);
        change.Default("format", "xml");
    }

    /// <inheritdoc/>
    public override void CheckDelete(ArmResource resource, ResourceStore resources)
    {
        var service = resource.Id[..resource.Id.LastIndexOf("/policyFragments/", StringComparison.OrdinalIgnoreCase)];
        var policies = PolicyDocument.ResourceTypes.SelectMany(type => resources.List(service, type));
        var user = policies.FirstOrDefault(policy =>
            ApiManagement.FragmentsOf((string)policy.Properties["value"]!).Contains(resource.Name, StringComparer.OrdinalIgnoreCase));
        if (user is not null)
            throw new ArmException(400, ApiManagement.ValidationError,
                $"The fragment '{resource.Name}' cannot be deleted: the policy {user.Id} includes it. Change or delete that policy first.");
    }

    /// <inheritdoc/>
    public override JsonObject Present(ArmResource resource, string? format) => PolicyFormat.Present(resource, format);
}
