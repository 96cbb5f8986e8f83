namespace Pulumi.AzureNative.ApiManagement.Inputs;

/// <summary>The managed identity of a service.</summary>
public sealed class ApiManagementServiceIdentityArgs : ResourceArgs
{
    [Input("userAssignedIdentities")]
    private InputMap<UserIdentityPropertiesArgs>? _userAssignedIdentities;

    /// <summary>Which identities the service has.</summary>
    [Input("type", required: true)]
    public InputUnion<string, ApimIdentityType> Type { get; set; } = null!;

    /// <summary>The user-assigned identities, by resource id.</summary>
    public InputMap<UserIdentityPropertiesArgs> UserAssignedIdentities
    {
        get => _userAssignedIdentities ??= [];
        set => _userAssignedIdentities = value;
    }
}
