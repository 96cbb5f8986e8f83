namespace Pulumi.AzureNative.Network;

/// <summary>What a <see cref="WebApplicationFirewallPolicy"/> takes.</summary>
public sealed class WebApplicationFirewallPolicyArgs : ResourceArgs
{
    [Input("customRules")]
    private InputList<Inputs.WebApplicationFirewallCustomRuleArgs>? _customRules;

    [Input("tags")]
    private InputMap<string>? _tags;

    /// <summary>The rules of one's own, tried in order of their priority.</summary>
    public InputList<Inputs.WebApplicationFirewallCustomRuleArgs> CustomRules
    {
        get => _customRules ??= [];
        set => _customRules = value;
    }

    /// <summary>Has no effect: the SDKs never send an input of this name.</summary>
    [Input("id")]
    public Input<string>? Id { get; set; }

    /// <summary>The Azure region.</summary>
    [Input("location")]
    public Input<string>? Location { get; set; }

    /// <summary>The rule sets that Azure keeps.</summary>
    [Input("managedRules", required: true)]
    public Input<Inputs.ManagedRulesDefinitionArgs> ManagedRules { get; set; } = null!;

    /// <summary>The name in Azure; by default the resource's name with eight random hex digits.</summary>
    [Input("policyName")]
    public Input<string>? PolicyName { get; set; }

    /// <summary>How the policy works as a whole.</summary>
    [Input("policySettings")]
    public Input<Inputs.PolicySettingsArgs>? PolicySettings { get; set; }

    /// <summary>The resource group that it belongs to.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>Tags: keys and values of one's own.</summary>
    public InputMap<string> Tags
    {
        get => _tags ??= [];
        set => _tags = value;
    }
}
