namespace Pulumi.AzureNative.EventGrid;

/// <summary>What a <see cref="DomainTopicEventSubscription"/> takes.</summary>
public sealed class DomainTopicEventSubscriptionArgs : ResourceArgs
{
    /// <summary>Makes arguments with the defaults of the type.</summary>
    public DomainTopicEventSubscriptionArgs()
    {
        EventDeliverySchema = "EventGridSchema";
    }

    /// <summary>Where events go that could not be delivered, written as an identity of the domain.</summary>
    [Input("deadLetterWithResourceIdentity")]
    public Input<Inputs.DeadLetterWithResourceIdentityArgs>? DeadLetterWithResourceIdentity { get; set; }

    /// <summary>Where events are delivered, such as a <see cref="Inputs.WebHookEventSubscriptionDestinationArgs"/>.</summary>
    [Input("destination")]
    public object? Destination { get; set; }

    /// <summary>The domain.</summary>
    [Input("domainName", required: true)]
    public Input<string> DomainName { get; set; } = null!;

    /// <summary>The form in which events are delivered.</summary>
    [Input("eventDeliverySchema")]
    public InputUnion<string, EventDeliverySchema>? EventDeliverySchema { get; set; }

    /// <summary>The name in Azure; by default the resource's name.</summary>
    [Input("eventSubscriptionName")]
    public Input<string>? EventSubscriptionName { get; set; }

    /// <summary>The resource group of the domain.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>How often and how long delivery is tried.</summary>
    [Input("retryPolicy")]
    public Input<Inputs.RetryPolicyArgs>? RetryPolicy { get; set; }

    /// <summary>The topic.</summary>
    [Input("topicName", required: true)]
    public Input<string> TopicName { get; set; } = null!;
}
