namespace Proof.Engine.Providers.AzureNative.Types;

/// <summary>The types of the module <c>eventgrid</c>.</summary>
internal static class EventGridTypes
{
    private const string ApiVersion = "2025-02-15";
    private const string DomainPath = ResourcesTypes.Group + "/providers/Microsoft.EventGrid/domains/{domainName}";

    /// <summary>A domain: many topics behind one endpoint.</summary>
    public static NativeType Domain { get; } = new()
    {
        Token = "azure-native:eventgrid:Domain",
        ApiVersion = ApiVersion,
        Path = DomainPath,
        Body = ["identity", "location", "tags"],
        Properties =
        [
            "autoCreateTopicWithFirstSubscription", "autoDeleteTopicWithLastSubscription", "dataResidencyBoundary", "disableLocalAuth",
            "eventTypeInfo", "inboundIpRules", "inputSchema", "inputSchemaMapping", "minimumTlsVersionAllowed", "publicNetworkAccess",
        ],
    };

    /// <summary>An event subscription to one topic of a domain.</summary>
    public static NativeType DomainTopicEventSubscription { get; } = new()
    {
        Token = "azure-native:eventgrid:DomainTopicEventSubscription",
        ApiVersion = ApiVersion,
        Path = DomainPath + "/topics/{topicName}/eventSubscriptions/{eventSubscriptionName}",
        Autoname = Autoname.Copy,
        Properties =
        [
            "deadLetterDestination", "deadLetterWithResourceIdentity", "deliveryWithResourceIdentity", "destination", "eventDeliverySchema",
            "expirationTimeUtc", "filter", "labels", "retryPolicy",
        ],
        FlattenedObjects =
        [
            "deadLetterDestination",
            "deadLetterWithResourceIdentity.deadLetterDestination",
            "deliveryWithResourceIdentity.destination",
            "deliveryWithResourceIdentity.destination.deliveryAttributeMappings",
            "destination",
            "destination.deliveryAttributeMappings",
        ],
    };
}
