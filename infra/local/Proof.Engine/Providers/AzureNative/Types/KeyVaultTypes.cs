using System.Collections.Immutable;

namespace Proof.Engine.Providers.AzureNative.Types;

/// <summary>The types of the module <c>keyvault</c>.</summary>
internal static class KeyVaultTypes
{
    /// <summary>A vault. Its inputs are not flattened: <c>properties</c> is an input of its own.</summary>
    public static NativeType Vault { get; } = new()
    {
        Token = "azure-native:keyvault:Vault",
        ApiVersion = "2024-11-01",
        Path = ResourcesTypes.Group + "/providers/Microsoft.KeyVault/vaults/{vaultName}",
        Body = ["location", "properties", "tags"],
        Required = ["properties", "properties.sku", "properties.sku.family", "properties.sku.name", "properties.tenantId"],
        Texts = ImmutableDictionary.CreateRange<string, ImmutableArray<string>>(
        [
            new("properties.sku.name", ["standard", "premium"]),
            new("properties.createMode", ["recover", "default"]),
        ]),
    };
}
