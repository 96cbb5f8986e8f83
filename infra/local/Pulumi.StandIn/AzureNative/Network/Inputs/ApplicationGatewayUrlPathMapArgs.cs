namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>Which path leads where.</summary>
public sealed class ApplicationGatewayUrlPathMapArgs : ResourceArgs
{
    [Input("pathRules")]
    private InputList<ApplicationGatewayPathRuleArgs>? _pathRules;

    /// <summary>Where other paths lead.</summary>
    [Input("defaultBackendAddressPool")]
    public Input<SubResourceArgs>? DefaultBackendAddressPool { get; set; }

    /// <summary>How that is spoken to.</summary>
    [Input("defaultBackendHttpSettings")]
    public Input<SubResourceArgs>? DefaultBackendHttpSettings { get; set; }

    /// <summary>The name in the gateway.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }

    /// <summary>Where some paths lead; the first that matches decides.</summary>
    public InputList<ApplicationGatewayPathRuleArgs> PathRules
    {
        get => _pathRules ??= [];
        set => _pathRules = value;
    }
}
