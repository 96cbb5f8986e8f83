namespace Pulumi.AzureNative.PrivateDns;

/// <summary>What a <see cref="VirtualNetworkLink"/> takes.</summary>
public sealed class VirtualNetworkLinkArgs : ResourceArgs
{
    [Input("tags")]
    private InputMap<string>? _tags;

    /// <summary>Always <c>global</c>.</summary>
    [Input("location")]
    public Input<string>? Location { get; set; }

    /// <summary>The zone.</summary>
    [Input("privateZoneName", required: true)]
    public Input<string> PrivateZoneName { get; set; } = null!;

    /// <summary>Whether machines of the network enter their names.</summary>
    [Input("registrationEnabled")]
    public Input<bool>? RegistrationEnabled { get; set; }

    /// <summary>The resource group that it belongs to.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>Tags: keys and values of one's own.</summary>
    public InputMap<string> Tags
    {
        get => _tags ??= [];
        set => _tags = value;
    }

    /// <summary>The network whose names the zone answers.</summary>
    [Input("virtualNetwork")]
    public Input<Inputs.SubResourceArgs>? VirtualNetwork { get; set; }

    /// <summary>The name in Azure; by default the resource's name with eight random hex digits.</summary>
    [Input("virtualNetworkLinkName")]
    public Input<string>? VirtualNetworkLinkName { get; set; }
}
