namespace Pulumi.AzureNative.KeyVault.Outputs;

/// <summary>What a vault has.</summary>
[OutputType]
public sealed class VaultPropertiesResponse
{
    /// <summary>Whether deleted vaults and secrets cannot be purged before their retention ends. Cannot be undone.</summary>
    public readonly bool? EnablePurgeProtection;

    /// <summary>Whether role assignments, and not access policies, decide who may do what.</summary>
    public readonly bool? EnableRbacAuthorization;

    /// <summary>Whether deleted secrets can be recovered for a time.</summary>
    public readonly bool? EnableSoftDelete;

    /// <summary>Whether virtual machines may read certificates.</summary>
    public readonly bool? EnabledForDeployment;

    /// <summary>Whether disk encryption may read and unwrap keys.</summary>
    public readonly bool? EnabledForDiskEncryption;

    /// <summary>Whether Resource Manager may read secrets.</summary>
    public readonly bool? EnabledForTemplateDeployment;

    /// <summary>The HSM pool that the vault is in.</summary>
    public readonly string HsmPoolResourceId;

    /// <summary>How far Azure is with it, such as <c>Succeeded</c>.</summary>
    public readonly string? ProvisioningState;

    /// <summary><c>Enabled</c> or <c>Disabled</c>.</summary>
    public readonly string? PublicNetworkAccess;

    /// <summary>The tier.</summary>
    public readonly SkuResponse Sku;

    /// <summary>For how many days deleted vaults and secrets can be recovered: 7 to 90.</summary>
    public readonly int? SoftDeleteRetentionInDays;

    /// <summary>The Entra tenant.</summary>
    public readonly string TenantId;

    /// <summary>The address of the vault's secrets and keys: <c>https://name.vault.azure.net/</c>.</summary>
    public readonly string? VaultUri;

    [OutputConstructor]
    private VaultPropertiesResponse(
        bool? enablePurgeProtection,
        bool? enableRbacAuthorization,
        bool? enableSoftDelete,
        bool? enabledForDeployment,
        bool? enabledForDiskEncryption,
        bool? enabledForTemplateDeployment,
        string hsmPoolResourceId,
        string? provisioningState,
        string? publicNetworkAccess,
        SkuResponse sku,
        int? softDeleteRetentionInDays,
        string tenantId,
        string? vaultUri)
    {
        EnablePurgeProtection = enablePurgeProtection;
        EnableRbacAuthorization = enableRbacAuthorization;
        EnableSoftDelete = enableSoftDelete;
        EnabledForDeployment = enabledForDeployment;
        EnabledForDiskEncryption = enabledForDiskEncryption;
        EnabledForTemplateDeployment = enabledForTemplateDeployment;
        HsmPoolResourceId = hsmPoolResourceId;
        ProvisioningState = provisioningState;
        PublicNetworkAccess = publicNetworkAccess;
        Sku = sku;
        SoftDeleteRetentionInDays = softDeleteRetentionInDays;
        TenantId = tenantId;
        VaultUri = vaultUri;
    }
}
