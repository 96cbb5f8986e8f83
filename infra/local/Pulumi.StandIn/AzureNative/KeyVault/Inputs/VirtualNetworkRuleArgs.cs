namespace Pulumi.AzureNative.KeyVault.Inputs;

/// <summary>A subnet that may reach a vault.</summary>
public sealed class VirtualNetworkRuleArgs : ResourceArgs
{
    /// <summary>The resource id of a subnet.</summary>
    [Input("id", required: true)]
    public Input<string> Id { get; set; } = null!;

    /// <summary>Whether a subnet without service endpoint is accepted.</summary>
    [Input("ignoreMissingVnetServiceEndpoint")]
    public Input<bool>? IgnoreMissingVnetServiceEndpoint { get; set; }
}
