namespace Pulumi.AzureNative.Network;

/// <summary>What a <see cref="NetworkSecurityGroup"/> takes.</summary>
public sealed class NetworkSecurityGroupArgs : ResourceArgs
{
    [Input("securityRules")]
    private InputList<Inputs.SecurityRuleArgs>? _securityRules;

    [Input("tags")]
    private InputMap<string>? _tags;

    /// <summary>Whether connections end that a changed rule no longer allows.</summary>
    [Input("flushConnection")]
    public Input<bool>? FlushConnection { get; set; }

    /// <summary>The Azure region.</summary>
    [Input("location")]
    public Input<string>? Location { get; set; }

    /// <summary>The name in Azure; by default the resource's name with eight random hex digits.</summary>
    [Input("networkSecurityGroupName")]
    public Input<string>? NetworkSecurityGroupName { get; set; }

    /// <summary>The resource group that it belongs to.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>The rules.</summary>
    public InputList<Inputs.SecurityRuleArgs> SecurityRules
    {
        get => _securityRules ??= [];
        set => _securityRules = value;
    }

    /// <summary>Tags: keys and values of one's own.</summary>
    public InputMap<string> Tags
    {
        get => _tags ??= [];
        set => _tags = value;
    }
}
