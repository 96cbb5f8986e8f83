namespace Pulumi.AzureNative.KeyVault.Inputs;

/// <summary>What a user, group or service principal may do with a vault.</summary>
public sealed class AccessPolicyEntryArgs : ResourceArgs
{
    /// <summary>The client that asks on behalf of the principal.</summary>
    [Input("applicationId")]
    public Input<string>? ApplicationId { get; set; }

    /// <summary>The object id of a user, group or service principal in the tenant.</summary>
    [Input("objectId", required: true)]
    public Input<string> ObjectId { get; set; } = null!;

    /// <summary>What it may do.</summary>
    [Input("permissions", required: true)]
    public Input<PermissionsArgs> Permissions { get; set; } = null!;

    /// <summary>The Entra tenant.</summary>
    [Input("tenantId", required: true)]
    public Input<string> TenantId { get; set; } = null!;
}
