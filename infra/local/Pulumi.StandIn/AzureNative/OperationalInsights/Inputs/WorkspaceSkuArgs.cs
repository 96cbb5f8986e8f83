namespace Pulumi.AzureNative.OperationalInsights.Inputs;

/// <summary>The tier of a workspace.</summary>
public sealed class WorkspaceSkuArgs : ResourceArgs
{
    /// <summary>The tier.</summary>
    [Input("name", required: true)]
    public InputUnion<string, WorkspaceSkuNameEnum> Name { get; set; } = null!;
}
