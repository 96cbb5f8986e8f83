using System.Collections.Immutable;

namespace Proof.Engine.Providers.AzureNative.Types;

/// <summary>The types of the module <c>storage</c>.</summary>
internal static class StorageTypes
{
    private const string ApiVersion = "2024-01-01";
    private const string AccountPath = ResourcesTypes.Group + "/providers/Microsoft.Storage/storageAccounts/{accountName}";

    /// <summary>A storage account.</summary>
    public static NativeType StorageAccount { get; } = new()
    {
        Token = "azure-native:storage:StorageAccount",
        ApiVersion = ApiVersion,
        Path = AccountPath,
        Body = ["extendedLocation", "identity", "kind", "location", "sku", "tags"],
        Properties =
        [
            "accessTier", "allowBlobPublicAccess", "allowCrossTenantReplication", "allowSharedKeyAccess", "allowedCopyScope",
            "azureFilesIdentityBasedAuthentication", "customDomain", "defaultToOAuthAuthentication", "dnsEndpointType", "enableExtendedGroups",
            "enableHttpsTrafficOnly", "enableNfsV3", "encryption", "immutableStorageWithVersioning", "isHnsEnabled", "isLocalUserEnabled",
            "isSftpEnabled", "keyPolicy", "largeFileSharesState", "minimumTlsVersion", "networkRuleSet", "publicNetworkAccess",
            "routingPreference", "sasPolicy",
        ],
        Required = ["kind", "sku", "sku.name"],
        WireNames = ImmutableDictionary.CreateRange<string, string>(
        [
            new("enableHttpsTrafficOnly", "supportsHttpsTrafficOnly"),
            new("enableNfsV3", "isNfsV3Enabled"),
            new("networkRuleSet", "networkAcls"),
        ]),
    };

    /// <summary>A container of blobs. It stands below the account's blob service, of which there is one, <c>default</c>.</summary>
    public static NativeType BlobContainer { get; } = new()
    {
        Token = "azure-native:storage:BlobContainer",
        ApiVersion = ApiVersion,
        Path = AccountPath + "/blobServices/default/containers/{containerName}",
        Autoname = Autoname.Copy,
        Properties =
        [
            "defaultEncryptionScope", "denyEncryptionScopeOverride", "enableNfsV3AllSquash", "enableNfsV3RootSquash",
            "immutableStorageWithVersioning", "metadata", "publicAccess",
        ],
        Texts = ImmutableDictionary.CreateRange<string, ImmutableArray<string>>([new("publicAccess", ["Container", "Blob", "None"])]),
    };
}
