using Proof.LocalAzure.Management.Shapes;

namespace Proof.LocalAzure.Management.Types;

/// <summary>The blob service of a storage account: there is one, <c>default</c>, and it comes to be with the first container.</summary>
internal sealed class BlobServiceType : ResourceType
{
    /// <inheritdoc/>
    public override string Type => "Microsoft.Storage/storageAccounts/blobServices";

    /// <inheritdoc/>
    public override IReadOnlyList<string> ApiVersions => BlobStorage.ApiVersions;

    /// <inheritdoc/>
    public override NameRule NameRule { get; } = new("default", 7, 7, "it is always 'default'");

    /// <inheritdoc/>
    public override ObjectShape Body { get; } = Shape.Object(("properties", Shape.Object()));
}
