namespace Pulumi.AzureNative.EventGrid.Inputs;

/// <summary>A header of deliveries whose value is taken from the event.</summary>
public sealed class DynamicDeliveryAttributeMappingArgs : ResourceArgs
{
    /// <summary>The header's name.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }

    /// <summary>The JSON path of the value in the event.</summary>
    [Input("sourceField")]
    public Input<string>? SourceField { get; set; }

    /// <summary>Always <c>Dynamic</c>.</summary>
    [Input("type", required: true)]
    public Input<string> Type { get; set; } = null!;
}
