namespace Pulumi.AzureNative.AppConfiguration.Inputs;

/// <summary>The tier of a store.</summary>
public sealed class SkuArgs : ResourceArgs
{
    /// <summary>The tier, such as <c>Standard</c>.</summary>
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;
}
