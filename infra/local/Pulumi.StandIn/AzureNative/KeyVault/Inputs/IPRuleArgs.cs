namespace Pulumi.AzureNative.KeyVault.Inputs;

/// <summary>An address that may reach a vault.</summary>
public sealed class IPRuleArgs : ResourceArgs
{
    /// <summary>An IPv4 address or CIDR range.</summary>
    [Input("value", required: true)]
    public Input<string> Value { get; set; } = null!;
}
