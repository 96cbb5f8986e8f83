namespace Pulumi.AzureNative.EventGrid.Inputs;

/// <summary>An HTTPS endpoint that events are delivered to.</summary>
public sealed class WebHookEventSubscriptionDestinationArgs : ResourceArgs
{
    [Input("deliveryAttributeMappings")]
    private InputList<Union<DynamicDeliveryAttributeMappingArgs, StaticDeliveryAttributeMappingArgs>>? _deliveryAttributeMappings;

    /// <summary>Headers that deliveries get, at most 10.</summary>
    public InputList<Union<DynamicDeliveryAttributeMappingArgs, StaticDeliveryAttributeMappingArgs>> DeliveryAttributeMappings
    {
        get => _deliveryAttributeMappings ??= [];
        set => _deliveryAttributeMappings = value;
    }

    /// <summary>Always <c>WebHook</c>.</summary>
    [Input("endpointType", required: true)]
    public Input<string> EndpointType { get; set; } = null!;

    /// <summary>Its address. Azure never tells it again.</summary>
    [Input("endpointUrl")]
    public Input<string>? EndpointUrl { get; set; }

    /// <summary>The most events in one delivery: 1 to 5,000.</summary>
    [Input("maxEventsPerBatch")]
    public Input<int>? MaxEventsPerBatch { get; set; }

    /// <summary>The lowest version of TLS that is spoken to it.</summary>
    [Input("minimumTlsVersionAllowed")]
    public InputUnion<string, TlsVersion>? MinimumTlsVersionAllowed { get; set; }
}
