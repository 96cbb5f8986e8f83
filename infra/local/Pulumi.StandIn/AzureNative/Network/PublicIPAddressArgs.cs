namespace Pulumi.AzureNative.Network;

/// <summary>What a <see cref="PublicIPAddress"/> takes.</summary>
public sealed class PublicIPAddressArgs : ResourceArgs
{
    [Input("tags")]
    private InputMap<string>? _tags;

    [Input("zones")]
    private InputList<string>? _zones;

    /// <summary>After how many idle minutes a connection ends.</summary>
    [Input("idleTimeoutInMinutes")]
    public Input<int>? IdleTimeoutInMinutes { get; set; }

    /// <summary>The Azure region.</summary>
    [Input("location")]
    public Input<string>? Location { get; set; }

    /// <summary>IPv4 or IPv6.</summary>
    [Input("publicIPAddressVersion")]
    public InputUnion<string, IPVersion>? PublicIPAddressVersion { get; set; }

    /// <summary>Whether the address stays the same.</summary>
    [Input("publicIPAllocationMethod")]
    public InputUnion<string, IPAllocationMethod>? PublicIPAllocationMethod { get; set; }

    /// <summary>The name in Azure; by default the resource's name with eight random hex digits.</summary>
    [Input("publicIpAddressName")]
    public Input<string>? PublicIpAddressName { get; set; }

    /// <summary>The resource group that it belongs to.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>The tier.</summary>
    [Input("sku")]
    public Input<Inputs.PublicIPAddressSkuArgs>? Sku { get; set; }

    /// <summary>Tags: keys and values of one's own.</summary>
    public InputMap<string> Tags
    {
        get => _tags ??= [];
        set => _tags = value;
    }

    /// <summary>The availability zones.</summary>
    public InputList<string> Zones
    {
        get => _zones ??= [];
        set => _zones = value;
    }
}
