namespace Pulumi.AzureNative.KeyVault.Inputs;

/// <summary>The tier of a vault.</summary>
public sealed class SkuArgs : ResourceArgs
{
    /// <summary>The family of the tier; there is only A.</summary>
    [Input("family", required: true)]
    public InputUnion<string, SkuFamily> Family { get; set; } = null!;

    /// <summary>The tier.</summary>
    [Input("name", required: true)]
    public Input<SkuName> Name { get; set; } = null!;
}
