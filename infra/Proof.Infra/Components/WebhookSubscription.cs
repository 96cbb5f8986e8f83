using Proof.Infra.Gateway;
using Proof.Infra.Stacks;
using Pulumi;
using Pulumi.AzureNative.EventGrid;
using Pulumi.AzureNative.EventGrid.Inputs;

namespace Proof.Infra.Components;

/// <summary>
/// A partner's event subscription: hands the events of the partner's topic, which has the partner's slug for a name, to the relay, one at a
/// time. Azure asks the relay for its consent when the subscription is made or changed, so the relay must be up by then.
/// </summary>
internal static class WebhookSubscription
{
    /// <summary>The header that tells the relay that Event Grid is calling.</summary>
    public const string SecretHeader = "X-Proof-Relay-Secret";

    // The most that Event Grid takes (page on delivery and retry): it gives up after a day.
    private const int Attempts = 30;
    private const int Minutes = 1440;

    /// <summary>The subscription's name in Azure. Dead letters are filed under it, so it says whose they are.</summary>
    public static string Name(string slug) => "webhook-" + slug;

    /// <summary>Registers the subscription.</summary>
    /// <param name="slug">The partner.</param>
    /// <param name="relayHost">The relay's host name.</param>
    /// <param name="secret">What the relay expects in <see cref="SecretHeader"/>; a secret.</param>
    /// <param name="path">Path and query string of the partner's endpoint, which the relay is told in a header.</param>
    /// <param name="platform">Where domain and dead letters are.</param>
    /// <param name="options">Depends on what makes the relay answer.</param>
    public static DomainTopicEventSubscription Make(
        string slug, Input<string> relayHost, Output<string> secret, string path, PlatformOutputs platform, CustomResourceOptions options) => new(
        "events-" + slug,
        new DomainTopicEventSubscriptionArgs
        {
            ResourceGroupName = platform[PlatformOutputs.ResourceGroupName],
            DomainName = platform[PlatformOutputs.EventDomainName],
            TopicName = slug,
            EventSubscriptionName = Name(slug),
            EventDeliverySchema = EventDeliverySchema.CloudEventSchemaV1_0,
            Destination = new WebHookEventSubscriptionDestinationArgs
            {
                EndpointType = "WebHook",
                EndpointUrl = Output.Format($"https://{relayHost}/events/{slug}"),
                MaxEventsPerBatch = 1,
                MinimumTlsVersionAllowed = TlsVersion.TlsVersion_1_2,
                DeliveryAttributeMappings =
                {
                    new StaticDeliveryAttributeMappingArgs { Type = "Static", Name = SecretHeader, Value = secret, IsSecret = true },
                    new StaticDeliveryAttributeMappingArgs { Type = "Static", Name = RelayPolicy.PathHeader, Value = path },
                },
            },
            RetryPolicy = new RetryPolicyArgs { MaxDeliveryAttempts = Attempts, EventTimeToLiveInMinutes = Minutes },
            DeadLetterWithResourceIdentity = new DeadLetterWithResourceIdentityArgs
            {
                Identity = new EventSubscriptionIdentityArgs { Type = EventSubscriptionIdentityType.SystemAssigned },
                DeadLetterDestination = new StorageBlobDeadLetterDestinationArgs
                {
                    EndpointType = "StorageBlob",
                    ResourceId = platform[PlatformOutputs.DeadLetterAccountId],
                    BlobContainerName = platform[PlatformOutputs.DeadLetterContainer],
                },
            },
        },
        options);
}
