namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>What a policy hides in logs.</summary>
public sealed class PolicySettingsLogScrubbingArgs : ResourceArgs
{
    [Input("scrubbingRules")]
    private InputList<WebApplicationFirewallScrubbingRulesArgs>? _scrubbingRules;

    /// <summary>What is hidden.</summary>
    public InputList<WebApplicationFirewallScrubbingRulesArgs> ScrubbingRules
    {
        get => _scrubbingRules ??= [];
        set => _scrubbingRules = value;
    }

    /// <summary>Whether anything is hidden.</summary>
    [Input("state")]
    public InputUnion<string, WebApplicationFirewallScrubbingState>? State { get; set; }
}
