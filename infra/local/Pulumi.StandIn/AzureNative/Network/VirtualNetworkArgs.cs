namespace Pulumi.AzureNative.Network;

/// <summary>What a <see cref="VirtualNetwork"/> takes.</summary>
public sealed class VirtualNetworkArgs : ResourceArgs
{
    [Input("subnets")]
    private InputList<Inputs.SubnetArgs>? _subnets;

    [Input("tags")]
    private InputMap<string>? _tags;

    /// <summary>The addresses of the network.</summary>
    [Input("addressSpace")]
    public Input<Inputs.AddressSpaceArgs>? AddressSpace { get; set; }

    /// <summary>The Azure region.</summary>
    [Input("location")]
    public Input<string>? Location { get; set; }

    /// <summary>The resource group that it belongs to.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>Its subnets.</summary>
    public InputList<Inputs.SubnetArgs> Subnets
    {
        get => _subnets ??= [];
        set => _subnets = value;
    }

    /// <summary>Tags: keys and values of one's own.</summary>
    public InputMap<string> Tags
    {
        get => _tags ??= [];
        set => _tags = value;
    }

    /// <summary>The name in Azure; by default the resource's name with eight random hex digits.</summary>
    [Input("virtualNetworkName")]
    public Input<string>? VirtualNetworkName { get; set; }
}
