namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>A rule of a network security group.</summary>
public sealed class SecurityRuleArgs : ResourceArgs
{
    [Input("destinationAddressPrefixes")]
    private InputList<string>? _destinationAddressPrefixes;

    [Input("destinationPortRanges")]
    private InputList<string>? _destinationPortRanges;

    [Input("sourceAddressPrefixes")]
    private InputList<string>? _sourceAddressPrefixes;

    /// <summary>Whether it lets traffic through.</summary>
    [Input("access", required: true)]
    public InputUnion<string, SecurityRuleAccess> Access { get; set; } = null!;

    /// <summary>What people want to remember, at most 140 characters.</summary>
    [Input("description")]
    public Input<string>? Description { get; set; }

    /// <summary>Where traffic goes: a range, a service tag, or <c>*</c>.</summary>
    [Input("destinationAddressPrefix")]
    public Input<string>? DestinationAddressPrefix { get; set; }

    /// <summary>Where traffic goes: several ranges.</summary>
    public InputList<string> DestinationAddressPrefixes
    {
        get => _destinationAddressPrefixes ??= [];
        set => _destinationAddressPrefixes = value;
    }

    /// <summary>The ports: <c>443</c>, <c>6381-6383</c> or <c>*</c>.</summary>
    [Input("destinationPortRange")]
    public Input<string>? DestinationPortRange { get; set; }

    /// <summary>Several ports or ranges of ports.</summary>
    public InputList<string> DestinationPortRanges
    {
        get => _destinationPortRanges ??= [];
        set => _destinationPortRanges = value;
    }

    /// <summary>Whether it is for traffic in or out.</summary>
    [Input("direction", required: true)]
    public InputUnion<string, SecurityRuleDirection> Direction { get; set; } = null!;

    /// <summary>The name in the group.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }

    /// <summary>The rule with the lowest number that matches decides: 100 to 4096.</summary>
    [Input("priority")]
    public Input<int>? Priority { get; set; }

    /// <summary>The protocol.</summary>
    [Input("protocol", required: true)]
    public InputUnion<string, SecurityRuleProtocol> Protocol { get; set; } = null!;

    /// <summary>Where traffic comes from: a range, a service tag, or <c>*</c>.</summary>
    [Input("sourceAddressPrefix")]
    public Input<string>? SourceAddressPrefix { get; set; }

    /// <summary>Where traffic comes from: several ranges.</summary>
    public InputList<string> SourceAddressPrefixes
    {
        get => _sourceAddressPrefixes ??= [];
        set => _sourceAddressPrefixes = value;
    }

    /// <summary>The ports of the sender.</summary>
    [Input("sourcePortRange")]
    public Input<string>? SourcePortRange { get; set; }
}
