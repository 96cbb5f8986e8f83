namespace Pulumi.AzureNative.ManagedIdentity;

/// <summary>What a <see cref="UserAssignedIdentity"/> takes.</summary>
public sealed class UserAssignedIdentityArgs : ResourceArgs
{
    [Input("tags")]
    private InputMap<string>? _tags;

    /// <summary>The Azure region.</summary>
    [Input("location")]
    public Input<string>? Location { get; set; }

    /// <summary>The resource group that it belongs to.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>The name in Azure; by default the resource's name with eight random hex digits.</summary>
    [Input("resourceName")]
    public Input<string>? ResourceName { get; set; }

    /// <summary>Tags: keys and values of one's own.</summary>
    public InputMap<string> Tags
    {
        get => _tags ??= [];
        set => _tags = value;
    }
}
