namespace Pulumi.AzureNative.Network;

/// <summary>What an <see cref="ApplicationGateway"/> takes.</summary>
public sealed class ApplicationGatewayArgs : ResourceArgs
{
    [Input("backendAddressPools")]
    private InputList<Inputs.ApplicationGatewayBackendAddressPoolArgs>? _backendAddressPools;

    [Input("backendHttpSettingsCollection")]
    private InputList<Inputs.ApplicationGatewayBackendHttpSettingsArgs>? _backendHttpSettingsCollection;

    [Input("frontendIPConfigurations")]
    private InputList<Inputs.ApplicationGatewayFrontendIPConfigurationArgs>? _frontendIPConfigurations;

    [Input("frontendPorts")]
    private InputList<Inputs.ApplicationGatewayFrontendPortArgs>? _frontendPorts;

    [Input("gatewayIPConfigurations")]
    private InputList<Inputs.ApplicationGatewayIPConfigurationArgs>? _gatewayIPConfigurations;

    [Input("httpListeners")]
    private InputList<Inputs.ApplicationGatewayHttpListenerArgs>? _httpListeners;

    [Input("probes")]
    private InputList<Inputs.ApplicationGatewayProbeArgs>? _probes;

    [Input("requestRoutingRules")]
    private InputList<Inputs.ApplicationGatewayRequestRoutingRuleArgs>? _requestRoutingRules;

    [Input("rewriteRuleSets")]
    private InputList<Inputs.ApplicationGatewayRewriteRuleSetArgs>? _rewriteRuleSets;

    [Input("sslCertificates")]
    private InputList<Inputs.ApplicationGatewaySslCertificateArgs>? _sslCertificates;

    [Input("tags")]
    private InputMap<string>? _tags;

    [Input("urlPathMaps")]
    private InputList<Inputs.ApplicationGatewayUrlPathMapArgs>? _urlPathMaps;

    /// <summary>The name in Azure; by default the resource's name with eight random hex digits.</summary>
    [Input("applicationGatewayName")]
    public Input<string>? ApplicationGatewayName { get; set; }

    /// <summary>Between which sizes it grows and shrinks.</summary>
    [Input("autoscaleConfiguration")]
    public Input<Inputs.ApplicationGatewayAutoscaleConfigurationArgs>? AutoscaleConfiguration { get; set; }

    /// <summary>Where requests can go.</summary>
    public InputList<Inputs.ApplicationGatewayBackendAddressPoolArgs> BackendAddressPools
    {
        get => _backendAddressPools ??= [];
        set => _backendAddressPools = value;
    }

    /// <summary>How backends are spoken to.</summary>
    public InputList<Inputs.ApplicationGatewayBackendHttpSettingsArgs> BackendHttpSettingsCollection
    {
        get => _backendHttpSettingsCollection ??= [];
        set => _backendHttpSettingsCollection = value;
    }

    /// <summary>Whether callers may use HTTP/2.</summary>
    [Input("enableHttp2")]
    public Input<bool>? EnableHttp2 { get; set; }

    /// <summary>The firewall policy of listeners without one of their own.</summary>
    [Input("firewallPolicy")]
    public Input<Inputs.SubResourceArgs>? FirewallPolicy { get; set; }

    /// <summary>The addresses that it listens on.</summary>
    public InputList<Inputs.ApplicationGatewayFrontendIPConfigurationArgs> FrontendIPConfigurations
    {
        get => _frontendIPConfigurations ??= [];
        set => _frontendIPConfigurations = value;
    }

    /// <summary>The ports that it listens on.</summary>
    public InputList<Inputs.ApplicationGatewayFrontendPortArgs> FrontendPorts
    {
        get => _frontendPorts ??= [];
        set => _frontendPorts = value;
    }

    /// <summary>The subnet that it is in.</summary>
    public InputList<Inputs.ApplicationGatewayIPConfigurationArgs> GatewayIPConfigurations
    {
        get => _gatewayIPConfigurations ??= [];
        set => _gatewayIPConfigurations = value;
    }

    /// <summary>What it listens for.</summary>
    public InputList<Inputs.ApplicationGatewayHttpListenerArgs> HttpListeners
    {
        get => _httpListeners ??= [];
        set => _httpListeners = value;
    }

    /// <summary>The identity that reads its certificates.</summary>
    [Input("identity")]
    public Input<Inputs.ManagedServiceIdentityArgs>? Identity { get; set; }

    /// <summary>The Azure region.</summary>
    [Input("location")]
    public Input<string>? Location { get; set; }

    /// <summary>How it finds out whether a backend is well.</summary>
    public InputList<Inputs.ApplicationGatewayProbeArgs> Probes
    {
        get => _probes ??= [];
        set => _probes = value;
    }

    /// <summary>Which listener leads where.</summary>
    public InputList<Inputs.ApplicationGatewayRequestRoutingRuleArgs> RequestRoutingRules
    {
        get => _requestRoutingRules ??= [];
        set => _requestRoutingRules = value;
    }

    /// <summary>The resource group that it belongs to.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>What is changed in requests on their way.</summary>
    public InputList<Inputs.ApplicationGatewayRewriteRuleSetArgs> RewriteRuleSets
    {
        get => _rewriteRuleSets ??= [];
        set => _rewriteRuleSets = value;
    }

    /// <summary>The tier.</summary>
    [Input("sku")]
    public Input<Inputs.ApplicationGatewaySkuArgs>? Sku { get; set; }

    /// <summary>The certificates of listeners.</summary>
    public InputList<Inputs.ApplicationGatewaySslCertificateArgs> SslCertificates
    {
        get => _sslCertificates ??= [];
        set => _sslCertificates = value;
    }

    /// <summary>Which versions of TLS and which ciphers callers may use.</summary>
    [Input("sslPolicy")]
    public Input<Inputs.ApplicationGatewaySslPolicyArgs>? SslPolicy { get; set; }

    /// <summary>Tags: keys and values of one's own.</summary>
    public InputMap<string> Tags
    {
        get => _tags ??= [];
        set => _tags = value;
    }

    /// <summary>Which path leads where.</summary>
    public InputList<Inputs.ApplicationGatewayUrlPathMapArgs> UrlPathMaps
    {
        get => _urlPathMaps ??= [];
        set => _urlPathMaps = value;
    }
}
