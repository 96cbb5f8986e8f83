namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>Between which sizes a gateway grows and shrinks.</summary>
public sealed class ApplicationGatewayAutoscaleConfigurationArgs : ResourceArgs
{
    /// <summary>The most units.</summary>
    [Input("maxCapacity")]
    public Input<int>? MaxCapacity { get; set; }

    /// <summary>The fewest units.</summary>
    [Input("minCapacity", required: true)]
    public Input<int> MinCapacity { get; set; } = null!;
}
