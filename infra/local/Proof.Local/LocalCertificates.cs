using System.Text.Json.Nodes;
using Proof.LocalAzure;
using Proof.LocalAzure.Resources;

namespace Proof.Local;

/// <summary>
/// The vault with the hosts' certificates, which a platform finds there already. In Azure whoever renews certificates keeps it; here it is
/// put there, empty, because roles are given on it. No certificate is read: the local edge speaks HTTP on loopback.
/// </summary>
internal static class LocalCertificates
{
    private const string Name = "certificates";

    /// <summary>The key of the program's configuration that names the vault.</summary>
    public const string Key = "certificateVaultId";

    /// <summary>The id of the vault.</summary>
    public const string VaultId = $"{GroupId}/providers/Microsoft.KeyVault/vaults/{Name}";

    private const string GroupId = $"/subscriptions/{LocalAzureOptions.DefaultSubscriptionId}/resourceGroups/{Name}";

    /// <summary>Puts the vault there.</summary>
    public static void Put(LocalAzure.LocalAzure azure)
    {
        var options = azure.Options;
        azure.Resources.Put(Resource(GroupId, "Microsoft.Resources/resourceGroups", options, []));
        azure.Resources.Put(Resource(VaultId, "Microsoft.KeyVault/vaults", options, new JsonObject
        {
            ["tenantId"] = options.TenantId,
            ["sku"] = new JsonObject { ["family"] = "A", ["name"] = "standard" },
            ["enableRbacAuthorization"] = true,
            ["vaultUri"] = $"https://{Name}.vault.azure.net/",
            ["provisioningState"] = "Succeeded",
        }));
    }

    /// <summary>Takes it away.</summary>
    public static void Remove(LocalAzure.LocalAzure azure)
    {
        azure.Resources.Delete(VaultId);
        azure.Resources.Delete(GroupId);
    }

    private static ArmResource Resource(string id, string type, LocalAzureOptions options, JsonObject properties) => new(
        id, Name, type, new JsonObject { ["id"] = id, ["name"] = Name, ["type"] = type, ["location"] = options.Location, ["properties"] = properties });
}
