namespace Pulumi.AzureNative.KeyVault.Inputs;

/// <summary>Which networks may reach a vault.</summary>
public sealed class NetworkRuleSetArgs : ResourceArgs
{
    [Input("ipRules")]
    private InputList<IPRuleArgs>? _ipRules;

    [Input("virtualNetworkRules")]
    private InputList<VirtualNetworkRuleArgs>? _virtualNetworkRules;

    /// <summary>Who is let through regardless.</summary>
    [Input("bypass")]
    public InputUnion<string, NetworkRuleBypassOptions>? Bypass { get; set; }

    /// <summary>What happens where no rule says anything.</summary>
    [Input("defaultAction")]
    public InputUnion<string, NetworkRuleAction>? DefaultAction { get; set; }

    /// <summary>Addresses that are let through.</summary>
    public InputList<IPRuleArgs> IpRules
    {
        get => _ipRules ??= [];
        set => _ipRules = value;
    }

    /// <summary>Subnets that are let through.</summary>
    public InputList<VirtualNetworkRuleArgs> VirtualNetworkRules
    {
        get => _virtualNetworkRules ??= [];
        set => _virtualNetworkRules = value;
    }
}
