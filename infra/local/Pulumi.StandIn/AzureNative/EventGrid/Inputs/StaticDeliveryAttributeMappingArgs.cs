namespace Pulumi.AzureNative.EventGrid.Inputs;

/// <summary>A header of deliveries with a fixed value.</summary>
public sealed class StaticDeliveryAttributeMappingArgs : ResourceArgs
{
    /// <summary>Whether Azure never tells the value again.</summary>
    [Input("isSecret")]
    public Input<bool>? IsSecret { get; set; }

    /// <summary>The header's name.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }

    /// <summary>Always <c>Static</c>.</summary>
    [Input("type", required: true)]
    public Input<string> Type { get; set; } = null!;

    /// <summary>The value.</summary>
    [Input("value")]
    public Input<string>? Value { get; set; }
}
