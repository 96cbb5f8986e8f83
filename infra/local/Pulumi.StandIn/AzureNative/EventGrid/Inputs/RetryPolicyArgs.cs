namespace Pulumi.AzureNative.EventGrid.Inputs;

/// <summary>How often and how long delivery is tried. What comes first ends it.</summary>
public sealed class RetryPolicyArgs : ResourceArgs
{
    /// <summary>For how long, in minutes: 1 to 1440.</summary>
    [Input("eventTimeToLiveInMinutes")]
    public Input<int>? EventTimeToLiveInMinutes { get; set; }

    /// <summary>How often: 1 to 30.</summary>
    [Input("maxDeliveryAttempts")]
    public Input<int>? MaxDeliveryAttempts { get; set; }
}
