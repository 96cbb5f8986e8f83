namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>Rewrite rules that go together.</summary>
public sealed class ApplicationGatewayRewriteRuleSetArgs : ResourceArgs
{
    [Input("rewriteRules")]
    private InputList<ApplicationGatewayRewriteRuleArgs>? _rewriteRules;

    /// <summary>The name in the gateway.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }

    /// <summary>The rules.</summary>
    public InputList<ApplicationGatewayRewriteRuleArgs> RewriteRules
    {
        get => _rewriteRules ??= [];
        set => _rewriteRules = value;
    }
}
