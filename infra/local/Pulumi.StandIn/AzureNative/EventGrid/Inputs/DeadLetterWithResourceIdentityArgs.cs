namespace Pulumi.AzureNative.EventGrid.Inputs;

/// <summary>Where events go that could not be delivered, and as whom they are written.</summary>
public sealed class DeadLetterWithResourceIdentityArgs : ResourceArgs
{
    /// <summary>Where they go.</summary>
    [Input("deadLetterDestination")]
    public Input<StorageBlobDeadLetterDestinationArgs>? DeadLetterDestination { get; set; }

    /// <summary>As whom they are written.</summary>
    [Input("identity")]
    public Input<EventSubscriptionIdentityArgs>? Identity { get; set; }
}
