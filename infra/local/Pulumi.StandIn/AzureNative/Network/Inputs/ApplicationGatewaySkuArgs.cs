namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>The tier of a gateway.</summary>
public sealed class ApplicationGatewaySkuArgs : ResourceArgs
{
    /// <summary>The name of the size.</summary>
    [Input("name")]
    public InputUnion<string, ApplicationGatewaySkuName>? Name { get; set; }

    /// <summary>The tier.</summary>
    [Input("tier")]
    public InputUnion<string, ApplicationGatewayTier>? Tier { get; set; }
}
