namespace Pulumi.AzureNative.Storage;

/// <summary>What a <see cref="BlobContainer"/> takes.</summary>
public sealed class BlobContainerArgs : ResourceArgs
{
    /// <summary>The storage account.</summary>
    [Input("accountName", required: true)]
    public Input<string> AccountName { get; set; } = null!;

    /// <summary>The name in Azure; by default the resource's name.</summary>
    [Input("containerName")]
    public Input<string>? ContainerName { get; set; }

    /// <summary>What may be read without authorization.</summary>
    [Input("publicAccess")]
    public Input<PublicAccess>? PublicAccess { get; set; }

    /// <summary>The resource group of the account.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;
}
