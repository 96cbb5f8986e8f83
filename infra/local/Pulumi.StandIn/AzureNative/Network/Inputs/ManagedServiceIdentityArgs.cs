namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>The managed identities of a resource.</summary>
public sealed class ManagedServiceIdentityArgs : ResourceArgs
{
    [Input("userAssignedIdentities")]
    private InputList<string>? _userAssignedIdentities;

    /// <summary>Which kinds it has.</summary>
    [Input("type")]
    public Input<ResourceIdentityType>? Type { get; set; }

    /// <summary>The ids of its user-assigned identities.</summary>
    public InputList<string> UserAssignedIdentities
    {
        get => _userAssignedIdentities ??= [];
        set => _userAssignedIdentities = value;
    }
}
