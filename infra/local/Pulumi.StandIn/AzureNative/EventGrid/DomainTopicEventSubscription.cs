namespace Pulumi.AzureNative.EventGrid;

/// <summary>An event subscription to one topic of a domain: where its events are delivered. Azure API version 2025-02-15.</summary>
public class DomainTopicEventSubscription : CustomResource
{
    private const string Token = "azure-native:eventgrid:DomainTopicEventSubscription";

    /// <summary>Registers an event subscription.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="args">What it takes.</param>
    /// <param name="options">How the engine treats it.</param>
    public DomainTopicEventSubscription(string name, DomainTopicEventSubscriptionArgs args, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new DomainTopicEventSubscriptionArgs(), AzureNativePackage.Complete(options))
    {
    }

    private DomainTopicEventSubscription(string name, Input<string> id, CustomResourceOptions? options)
        : base(Token, name, null, AzureNativePackage.Complete(options, id))
    {
    }

    /// <summary>The version of the Azure API that made it.</summary>
    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    /// <summary>The form in which events are delivered.</summary>
    [Output("eventDeliverySchema")]
    public Output<string?> EventDeliverySchema { get; private set; } = null!;

    /// <summary>The name in Azure.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>How far Azure is with it, such as <c>Succeeded</c>.</summary>
    [Output("provisioningState")]
    public Output<string> ProvisioningState { get; private set; } = null!;

    /// <summary>The id of the topic.</summary>
    [Output("topic")]
    public Output<string> Topic { get; private set; } = null!;

    /// <summary>The Azure resource type.</summary>
    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    /// <summary>Reads an existing one; it is not managed.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="id">The Azure resource id.</param>
    /// <param name="options">How the engine treats it.</param>
    public static DomainTopicEventSubscription Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}
