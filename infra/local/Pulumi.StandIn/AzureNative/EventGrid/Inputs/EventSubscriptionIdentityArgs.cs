namespace Pulumi.AzureNative.EventGrid.Inputs;

/// <summary>The managed identity that an event subscription acts with.</summary>
public sealed class EventSubscriptionIdentityArgs : ResourceArgs
{
    /// <summary>Which of the domain's identities.</summary>
    [Input("type")]
    public InputUnion<string, EventSubscriptionIdentityType>? Type { get; set; }
}
