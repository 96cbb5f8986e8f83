namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>What a rewrite rule changes.</summary>
public sealed class ApplicationGatewayRewriteRuleActionSetArgs : ResourceArgs
{
    [Input("requestHeaderConfigurations")]
    private InputList<ApplicationGatewayHeaderConfigurationArgs>? _requestHeaderConfigurations;

    /// <summary>Headers of requests.</summary>
    public InputList<ApplicationGatewayHeaderConfigurationArgs> RequestHeaderConfigurations
    {
        get => _requestHeaderConfigurations ??= [];
        set => _requestHeaderConfigurations = value;
    }
}
