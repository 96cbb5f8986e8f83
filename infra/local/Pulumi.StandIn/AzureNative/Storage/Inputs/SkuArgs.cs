namespace Pulumi.AzureNative.Storage.Inputs;

/// <summary>How a storage account keeps its copies.</summary>
public sealed class SkuArgs : ResourceArgs
{
    /// <summary>The way, such as <c>Standard_ZRS</c>.</summary>
    [Input("name", required: true)]
    public InputUnion<string, SkuName> Name { get; set; } = null!;
}
