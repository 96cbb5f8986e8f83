namespace Pulumi.AzureNative.KeyVault.Inputs;

/// <summary>What a vault has.</summary>
public sealed class VaultPropertiesArgs : ResourceArgs
{
    [Input("accessPolicies")]
    private InputList<AccessPolicyEntryArgs>? _accessPolicies;

    /// <summary>Makes arguments with the defaults of the type.</summary>
    public VaultPropertiesArgs()
    {
        EnableRbacAuthorization = false;
        EnableSoftDelete = true;
        PublicNetworkAccess = "enabled";
        SoftDeleteRetentionInDays = 90;
    }

    /// <summary>Who may do what, where role assignments do not decide.</summary>
    public InputList<AccessPolicyEntryArgs> AccessPolicies
    {
        get => _accessPolicies ??= [];
        set => _accessPolicies = value;
    }

    /// <summary>Whether to recover a deleted vault of the same name.</summary>
    [Input("createMode")]
    public Input<CreateMode>? CreateMode { get; set; }

    /// <summary>Whether deleted vaults and secrets cannot be purged before their retention ends. Cannot be undone.</summary>
    [Input("enablePurgeProtection")]
    public Input<bool>? EnablePurgeProtection { get; set; }

    /// <summary>Whether role assignments, and not access policies, decide who may do what.</summary>
    [Input("enableRbacAuthorization")]
    public Input<bool>? EnableRbacAuthorization { get; set; }

    /// <summary>Whether deleted secrets can be recovered for a time.</summary>
    [Input("enableSoftDelete")]
    public Input<bool>? EnableSoftDelete { get; set; }

    /// <summary>Whether virtual machines may read certificates.</summary>
    [Input("enabledForDeployment")]
    public Input<bool>? EnabledForDeployment { get; set; }

    /// <summary>Whether disk encryption may read and unwrap keys.</summary>
    [Input("enabledForDiskEncryption")]
    public Input<bool>? EnabledForDiskEncryption { get; set; }

    /// <summary>Whether Resource Manager may read secrets.</summary>
    [Input("enabledForTemplateDeployment")]
    public Input<bool>? EnabledForTemplateDeployment { get; set; }

    /// <summary>Which networks may reach the vault.</summary>
    [Input("networkAcls")]
    public Input<NetworkRuleSetArgs>? NetworkAcls { get; set; }

    /// <summary><c>enabled</c> or <c>disabled</c>.</summary>
    [Input("publicNetworkAccess")]
    public Input<string>? PublicNetworkAccess { get; set; }

    /// <summary>The tier.</summary>
    [Input("sku", required: true)]
    public Input<SkuArgs> Sku { get; set; } = null!;

    /// <summary>For how many days deleted vaults and secrets can be recovered: 7 to 90.</summary>
    [Input("softDeleteRetentionInDays")]
    public Input<int>? SoftDeleteRetentionInDays { get; set; }

    /// <summary>The Entra tenant.</summary>
    [Input("tenantId", required: true)]
    public Input<string> TenantId { get; set; } = null!;
}
