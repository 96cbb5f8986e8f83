namespace Pulumi.AzureNative.EventGrid.Inputs;

/// <summary>A container of blobs for events that could not be delivered.</summary>
public sealed class StorageBlobDeadLetterDestinationArgs : ResourceArgs
{
    /// <summary>The name of the container.</summary>
    [Input("blobContainerName")]
    public Input<string>? BlobContainerName { get; set; }

    /// <summary>Always <c>StorageBlob</c>.</summary>
    [Input("endpointType", required: true)]
    public Input<string> EndpointType { get; set; } = null!;

    /// <summary>The id of the storage account.</summary>
    [Input("resourceId")]
    public Input<string>? ResourceId { get; set; }
}
