using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Vaults;

/// <summary>Those settings of a vault that its secrets depend on.</summary>
/// <param name="RetentionDays">How many days a deleted secret or vault can be recovered, 7 to 90.</param>
/// <param name="PurgeProtection">Whether nothing can be removed before that.</param>
/// <param name="TenantId">The tenant whose tokens the vault takes.</param>
internal sealed record VaultProperties(int RetentionDays, bool PurgeProtection, string TenantId)
{
    /// <summary>Reads them from a deployed vault.</summary>
    public static VaultProperties Of(ArmResource vault) => new(
        (int)(double)vault.Properties["softDeleteRetentionInDays"]!,
        (bool?)vault.Properties["enablePurgeProtection"] ?? false,
        (string)vault.Properties["tenantId"]!);

    // Key Vault REST reference, DeletionRecoveryLevel
    /// <summary>The recovery level that Key Vault shows for its secrets.</summary>
    public string RecoveryLevel => (RetentionDays < 90 ? "CustomizedRecoverable" : "Recoverable") + (PurgeProtection ? "" : "+Purgeable");
}
