using System.Text.Json.Nodes;
using Proof.LocalAzure.Management.Shapes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Types;

/// <summary>
/// An application gateway, which is many parts in one resource. What is written is checked as Azure checks it, and is what the edge of the
/// data path runs.
/// </summary>
internal sealed class ApplicationGatewayType : ResourceType
{
    /// <summary>The type.</summary>
    public const string TypeName = "Microsoft.Network/applicationGateways";

    /// <inheritdoc/>
    public override string Type => TypeName;

    /// <inheritdoc/>
    public override IReadOnlyList<string> ApiVersions => VirtualNetworkType.Versions;

    /// <inheritdoc/>
    public override NameRule NameRule => VirtualNetworkType.Name(1, 80);

    /// <inheritdoc/>
    public override string InvalidBodyCode => "InvalidRequestFormat";

    /// <inheritdoc/>
    public override ObjectShape Body => ApplicationGatewayShape.Body;

    /// <inheritdoc/>
    public override IReadOnlyList<string> ReadOnlyProperties { get; } = ["provisioningState", "operationalState", "resourceGuid", "defaultPredefinedSslPolicy"];

    /// <inheritdoc/>
    public override bool IsLongRunning => true;

    /// <summary>The gateways of a subscription of which some place in the body is a given id: who uses a resource.</summary>
    /// <param name="resources">What is deployed.</param>
    /// <param name="id">The id of what may be in use.</param>
    public static ArmResource? UserOf(ResourceStore resources, string id) =>
        resources.List($"/subscriptions/{id.Split('/')[2]}", TypeName).FirstOrDefault(gateway => ApplicationGatewayReferences.All(gateway.Properties)
            .Any(reference => string.Equals(reference.Id, id, StringComparison.OrdinalIgnoreCase)));

    /// <inheritdoc/>
    public override void Check(ResourceChange change)
    {
        Regions.Settle(change);
        UserAssignedIdentities.Check(change);
        ApplicationGatewayReferences.Check(change);
        ApplicationGatewayListeners.Check(change);
        ApplicationGatewayPlace.Check(change);
    }

    /// <inheritdoc/>
    public override void Complete(ResourceChange change)
    {
        base.Complete(change);
        UserAssignedIdentities.Complete(change);
        change.Properties["operationalState"] = "Running";
        change.Properties["resourceGuid"] = (string?)change.Before?.Properties["resourceGuid"] ?? Guid.NewGuid().ToString("D");
        foreach (var kind in ApplicationGatewayShape.Parts)
            Complete(change.Properties, kind, change.Id.ToString(), Type);
        foreach (var map in Parts(change.Properties, "urlPathMaps"))
            Complete(map["properties"]!.AsObject(), "pathRules", (string)map["id"]!, Type + "/urlPathMaps");
    }

    /// <summary>The parts of one kind.</summary>
    public static IEnumerable<JsonObject> Parts(JsonObject properties, string kind) => (properties[kind] as JsonArray ?? []).Select(part => part!.AsObject());

    private static void Complete(JsonObject properties, string kind, string parent, string parentType)
    {
        foreach (var part in Parts(properties, kind))
        {
            part["id"] = $"{parent}/{kind}/{(string)part["name"]!}";
            part["type"] = $"{parentType}/{kind}";
            part["properties"]!["provisioningState"] = "Succeeded";
        }
    }
}
