namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>How a backend is spoken to.</summary>
public sealed class ApplicationGatewayBackendHttpSettingsArgs : ResourceArgs
{
    /// <summary>Whether a caller stays with one backend.</summary>
    [Input("cookieBasedAffinity")]
    public InputUnion<string, ApplicationGatewayCookieBasedAffinity>? CookieBasedAffinity { get; set; }

    /// <summary>The host name that requests have towards the backend.</summary>
    [Input("hostName")]
    public Input<string>? HostName { get; set; }

    /// <summary>The name in the gateway.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }

    /// <summary>The port.</summary>
    [Input("port")]
    public Input<int>? Port { get; set; }

    /// <summary>How to find out whether it is well.</summary>
    [Input("probe")]
    public Input<SubResourceArgs>? Probe { get; set; }

    /// <summary>The protocol.</summary>
    [Input("protocol")]
    public InputUnion<string, ApplicationGatewayProtocol>? Protocol { get; set; }

    /// <summary>How many seconds a backend may take to answer.</summary>
    [Input("requestTimeout")]
    public Input<int>? RequestTimeout { get; set; }
}
