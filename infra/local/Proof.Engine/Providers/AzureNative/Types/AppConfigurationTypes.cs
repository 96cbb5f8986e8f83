using System.Collections.Immutable;

namespace Proof.Engine.Providers.AzureNative.Types;

/// <summary>The types of the module <c>appconfiguration</c>.</summary>
internal static class AppConfigurationTypes
{
    private const string ApiVersion = "2024-05-01";
    private const string StorePath = ResourcesTypes.Group + "/providers/Microsoft.AppConfiguration/configurationStores/{configStoreName}";

    /// <summary>A store.</summary>
    public static NativeType ConfigurationStore { get; } = new()
    {
        Token = "azure-native:appconfiguration:ConfigurationStore",
        ApiVersion = ApiVersion,
        Path = StorePath,
        Body = ["identity", "location", "sku", "tags"],
        Properties =
        [
            "createMode", "dataPlaneProxy", "disableLocalAuth", "enablePurgeProtection", "encryption", "publicNetworkAccess",
            "softDeleteRetentionInDays",
        ],
        Required = ["sku", "sku.name"],
        Texts = ImmutableDictionary.CreateRange<string, ImmutableArray<string>>([new("createMode", ["Recover", "Default"])]),
    };

    /// <summary>A key-value. Its name is the key, or key and label with <c>$</c> between them; its tags are members of <c>properties</c>.</summary>
    public static NativeType KeyValue { get; } = new()
    {
        Token = "azure-native:appconfiguration:KeyValue",
        ApiVersion = ApiVersion,
        Path = StorePath + "/keyValues/{keyValueName}",
        Autoname = Autoname.Copy,
        Properties = ["contentType", "tags", "value"],
    };
}
