namespace Pulumi.AzureNative.OperationalInsights;

/// <summary>What a <see cref="Workspace"/> takes.</summary>
public sealed class WorkspaceArgs : ResourceArgs
{
    /// <summary>The Azure region.</summary>
    [Input("location")]
    public Input<string>? Location { get; set; }

    /// <summary>The resource group that it belongs to.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>For how many days logs are kept.</summary>
    [Input("retentionInDays")]
    public Input<int>? RetentionInDays { get; set; }

    /// <summary>The tier.</summary>
    [Input("sku")]
    public Input<Inputs.WorkspaceSkuArgs>? Sku { get; set; }

    /// <summary>The name in Azure.</summary>
    [Input("workspaceName")]
    public Input<string>? WorkspaceName { get; set; }
}
