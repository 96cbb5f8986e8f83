using Proof.LocalAzure.Blobs;
using Proof.LocalAzure.Management.Shapes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Types;

/// <summary>A container of blobs.</summary>
internal sealed class BlobContainerType(BlobStore blobs) : ResourceType
{
    /// <inheritdoc/>
    public override string Type => "Microsoft.Storage/storageAccounts/blobServices/containers";

    /// <inheritdoc/>
    public override IReadOnlyList<string> ApiVersions => BlobStorage.ApiVersions;

    // Resource name rules of Azure Resource Manager, Microsoft.Storage
    /// <inheritdoc/>
    public override NameRule NameRule { get; } = new(
        "[a-z0-9]+(?:-[a-z0-9]+)*", 3, 63, "3 to 63 lower-case letters, digits and '-', no '-' at an end or beside another");

    /// <inheritdoc/>
    public override ObjectShape Body { get; } = Shape.Object(
        ("properties", Shape.Object(("publicAccess", Shape.OneOf("None")), ("metadata", new MapShape(Shape.Text())))));

    /// <inheritdoc/>
    public override IReadOnlyList<string> ReadOnlyProperties { get; } =
        ["provisioningState", "deleted", "hasImmutabilityPolicy", "hasLegalHold", "lastModifiedTime", "leaseState", "leaseStatus", "remainingRetentionDays"];

    /// <inheritdoc/>
    public override bool MakesParent(ResourceId id, ResourceStore resources) => true;

    /// <inheritdoc/>
    public override void Complete(ResourceChange change)
    {
        change.Default("publicAccess", "None");
        change.Properties["hasImmutabilityPolicy"] = false;
        change.Properties["hasLegalHold"] = false;
    }

    /// <inheritdoc/>
    public override void Deleted(ArmResource resource) => blobs.DeleteContainer(resource.Id);

    /// <summary>The id of a container.</summary>
    public static string Id(string accountId, string name) => $"{accountId}/blobServices/default/containers/{name}";
}
