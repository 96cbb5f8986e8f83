namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>What a gateway listens for.</summary>
public sealed class ApplicationGatewayHttpListenerArgs : ResourceArgs
{
    /// <summary>Its firewall policy.</summary>
    [Input("firewallPolicy")]
    public Input<SubResourceArgs>? FirewallPolicy { get; set; }

    /// <summary>The address that it listens on.</summary>
    [Input("frontendIPConfiguration")]
    public Input<SubResourceArgs>? FrontendIPConfiguration { get; set; }

    /// <summary>The port that it listens on.</summary>
    [Input("frontendPort")]
    public Input<SubResourceArgs>? FrontendPort { get; set; }

    /// <summary>The host name that it listens for.</summary>
    [Input("hostName")]
    public Input<string>? HostName { get; set; }

    /// <summary>The name in the gateway.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }

    /// <summary>The protocol.</summary>
    [Input("protocol")]
    public InputUnion<string, ApplicationGatewayProtocol>? Protocol { get; set; }

    /// <summary>Whether callers must name the host when they open a connection.</summary>
    [Input("requireServerNameIndication")]
    public Input<bool>? RequireServerNameIndication { get; set; }

    /// <summary>Its certificate.</summary>
    [Input("sslCertificate")]
    public Input<SubResourceArgs>? SslCertificate { get; set; }
}
