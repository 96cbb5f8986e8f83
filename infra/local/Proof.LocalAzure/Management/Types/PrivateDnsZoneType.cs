using Proof.LocalAzure.Management.Shapes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Types;

/// <summary>A private DNS zone: names that linked networks see. The edge finds its backends by them.</summary>
internal sealed class PrivateDnsZoneType : ResourceType
{
    /// <summary>The type.</summary>
    public const string TypeName = "Microsoft.Network/privateDnsZones";

    /// <summary>The versions of the namespace's API that clients use.</summary>
    public static IReadOnlyList<string> Versions { get; } = ["2018-09-01", "2020-06-01", "2024-06-01"];

    /// <inheritdoc/>
    public override string Type => TypeName;

    /// <inheritdoc/>
    public override IReadOnlyList<string> ApiVersions => Versions;

    // Resource name rules of Azure Resource Manager: 2 to 34 labels
    /// <inheritdoc/>
    public override NameRule NameRule { get; } = new(
        @"(?:[a-zA-Z0-9_](?:[a-zA-Z0-9_-]{0,61}[a-zA-Z0-9_])?\.){1,33}[a-zA-Z0-9_](?:[a-zA-Z0-9_-]{0,61}[a-zA-Z0-9_])?", 3, 253,
        "2 to 34 labels of letters, digits, '_' and '-', without a dot at the end");

    /// <inheritdoc/>
    public override ObjectShape Body { get; } = Shape.Object(("location!", Shape.OneOf("global")), ("tags", Shape.Tags), ("properties", Shape.Object()));

    /// <inheritdoc/>
    public override IReadOnlyList<string> ReadOnlyProperties { get; } =
    [
        "provisioningState", "internalId", "maxNumberOfRecordSets", "maxNumberOfVirtualNetworkLinks", "maxNumberOfVirtualNetworkLinksWithRegistration",
        "numberOfRecordSets", "numberOfVirtualNetworkLinks", "numberOfVirtualNetworkLinksWithRegistration",
    ];

    /// <inheritdoc/>
    public override bool IsLongRunning => true;

    /// <inheritdoc/>
    public override void Complete(ResourceChange change)
    {
        base.Complete(change);
        change.Body["location"] = "global";
    }

    /// <inheritdoc/>
    public override void CheckDelete(ArmResource resource, ResourceStore resources)
    {
        if (resources.List(resource.Id, VirtualNetworkLinkType.TypeName).Count > 0)
            throw new ArmException(409, "CannotDeleteResource", $"The zone '{resource.Name}' cannot be deleted while networks are linked to it. Delete its links first.");
    }
}
