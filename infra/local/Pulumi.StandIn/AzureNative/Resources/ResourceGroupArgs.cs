namespace Pulumi.AzureNative.Resources;

/// <summary>What a <see cref="ResourceGroup"/> takes.</summary>
public sealed class ResourceGroupArgs : ResourceArgs
{
    [Input("tags")]
    private InputMap<string>? _tags;

    /// <summary>The Azure region.</summary>
    [Input("location")]
    public Input<string>? Location { get; set; }

    /// <summary>The id of the resource that manages it.</summary>
    [Input("managedBy")]
    public Input<string>? ManagedBy { get; set; }

    /// <summary>The name in Azure; by default the resource's name with eight random hex digits.</summary>
    [Input("resourceGroupName")]
    public Input<string>? ResourceGroupName { get; set; }

    /// <summary>Tags: keys and values of one's own.</summary>
    public InputMap<string> Tags
    {
        get => _tags ??= [];
        set => _tags = value;
    }
}
