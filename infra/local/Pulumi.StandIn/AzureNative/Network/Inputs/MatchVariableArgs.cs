namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>A part of requests that a condition looks at.</summary>
public sealed class MatchVariableArgs : ResourceArgs
{
    /// <summary>The name of the header, cookie or argument.</summary>
    [Input("selector")]
    public Input<string>? Selector { get; set; }

    /// <summary>What to look at.</summary>
    [Input("variableName", required: true)]
    public InputUnion<string, WebApplicationFirewallMatchVariable> VariableName { get; set; } = null!;
}
