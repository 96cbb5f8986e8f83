using System.Globalization;
using System.Text.Json.Nodes;
using Proof.LocalAzure.Management.Shapes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Types;

/// <summary>A storage account, of which only blobs are served, and only for reading.</summary>
internal sealed class StorageAccountType(LocalAzureOptions options) : ResourceType
{
    /// <inheritdoc/>
    public override string Type => "Microsoft.Storage/storageAccounts";

    /// <inheritdoc/>
    public override IReadOnlyList<string> ApiVersions => BlobStorage.ApiVersions;

    // Resource name rules of Azure Resource Manager, Microsoft.Storage
    /// <inheritdoc/>
    public override NameRule NameRule { get; } = new("[a-z0-9]*", 3, 24, "3 to 24 lower-case letters and digits", "AccountNameInvalid");

    /// <inheritdoc/>
    public override ObjectShape Body { get; } = Shape.Object(
        ("location!", Shape.Text(1)),
        ("tags", Shape.Tags),
        ("kind!", Shape.OneOf("StorageV2")),
        ("sku!", Shape.Object(
            ("name!", Shape.OneOf("Standard_LRS", "Standard_GRS", "Standard_RAGRS", "Standard_ZRS", "Standard_GZRS", "Standard_RAGZRS")), ("tier", Shape.Text()))),
        ("properties", Shape.Object(
            ("accessTier", Shape.OneOf("Hot", "Cool", "Cold")),
            ("allowBlobPublicAccess", Shape.Bool),
            ("allowCrossTenantReplication", Shape.Bool),
            ("allowSharedKeyAccess", Shape.Bool),
            ("defaultToOAuthAuthentication", Shape.Bool),
            ("minimumTlsVersion", Shape.OneOf("TLS1_0", "TLS1_1", "TLS1_2", "TLS1_3")),
            ("publicNetworkAccess", Shape.OneOf("Enabled")),
            ("supportsHttpsTrafficOnly", Shape.Bool))));

    /// <inheritdoc/>
    public override IReadOnlyList<string> ReadOnlyProperties { get; } =
        ["provisioningState", "creationTime", "encryption", "keyCreationTime", "networkAcls", "primaryEndpoints", "primaryLocation", "privateEndpointConnections", "statusOfPrimary"];

    /// <inheritdoc/>
    public override bool IsLongRunning => true;

    /// <inheritdoc/>
    public override void Check(ResourceChange change)
    {
        Regions.Settle(change);
        if (change.Before is null && change.Resources.FindByName($"/subscriptions/{change.Id.SubscriptionId}", Type, change.Id.Name) is not null)
            throw new ArmException(409, "StorageAccountAlreadyTaken", $"The storage account named {change.Id.Name} is already taken. The names are unique in all of Azure.");
    }

    /// <inheritdoc/>
    public override void Complete(ResourceChange change)
    {
        base.Complete(change);
        change.Body["sku"]!["tier"] = "Standard";
        change.Default("accessTier", "Hot");
        change.Default("allowBlobPublicAccess", false);
        change.Default("minimumTlsVersion", "TLS1_0");
        change.Default("supportsHttpsTrafficOnly", true);
        change.Properties["creationTime"] = change.Before?.Properties["creationTime"]?.DeepClone() ?? options.Clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
        change.Properties["primaryEndpoints"] = new JsonObject { ["blob"] = $"https://{change.Id.Name}.blob.core.windows.net/" };
        change.Properties["primaryLocation"] = change.Body["location"]!.DeepClone();
        change.Properties["statusOfPrimary"] = "available";
    }
}
