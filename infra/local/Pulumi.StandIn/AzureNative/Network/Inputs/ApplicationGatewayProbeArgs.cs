namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>How a gateway finds out whether a backend is well.</summary>
public sealed class ApplicationGatewayProbeArgs : ResourceArgs
{
    /// <summary>Seconds between two questions.</summary>
    [Input("interval")]
    public Input<int>? Interval { get; set; }

    /// <summary>Which answers are well.</summary>
    [Input("match")]
    public Input<ApplicationGatewayProbeHealthResponseMatchArgs>? Match { get; set; }

    /// <summary>The name in the gateway.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }

    /// <summary>What is asked for.</summary>
    [Input("path")]
    public Input<string>? Path { get; set; }

    /// <summary>Whether it asks for the host name of the settings that use it.</summary>
    [Input("pickHostNameFromBackendHttpSettings")]
    public Input<bool>? PickHostNameFromBackendHttpSettings { get; set; }

    /// <summary>The protocol.</summary>
    [Input("protocol")]
    public InputUnion<string, ApplicationGatewayProtocol>? Protocol { get; set; }

    /// <summary>How many seconds an answer may take.</summary>
    [Input("timeout")]
    public Input<int>? Timeout { get; set; }

    /// <summary>After how many failures a backend counts as unwell.</summary>
    [Input("unhealthyThreshold")]
    public Input<int>? UnhealthyThreshold { get; set; }
}
