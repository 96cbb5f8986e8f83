using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;

namespace Proof.Infra.Components;

/// <summary>The parts of the application gateway, which refer to each other by ids below the gateway's own.</summary>
/// <param name="gatewayId">The gateway's id.</param>
internal sealed class EdgeParts(Output<string> gatewayId)
{
    /// <summary>The name of everything that is for partners.</summary>
    public const string Partners = "partners";

    /// <summary>The name of everything that is for the relay.</summary>
    public const string Relay = "relay";

    private const string PublicAddress = "public";
    private const string Https = "https";
    private const string NowhereName = "nowhere";
    private const string GatewayProbe = "gateway";
    private const string ClientAddress = "client-address";

    // Longer than the relay gives a partner's endpoint to answer, which is 25 seconds.
    private const int SecondsToAnswer = 60;

    /// <summary>The port that both listeners share; the host name tells them apart.</summary>
    public static ApplicationGatewayFrontendPortArgs Port => new() { Name = Https, Port = 443 };

    /// <summary>
    /// A pool without addresses. A path map must lead other paths somewhere, and Application Gateway has no answer of its own for them: for
    /// an empty pool it is 502.
    /// </summary>
    public static ApplicationGatewayBackendAddressPoolArgs Nowhere => new() { Name = NowhereName };

    /// <summary>Asks API Management's own status page, which needs no token, by the host name of the settings that use it.</summary>
    public static ApplicationGatewayProbeArgs Probe => new()
    {
        Name = GatewayProbe,
        Protocol = ApplicationGatewayProtocol.Https,
        PickHostNameFromBackendHttpSettings = true,
        // API Management's page on virtual networks: the path for health probes of load balancers in front of it.
        Path = "/status-0123456789abcdef",
        Interval = 30,
        Timeout = 30,
        UnhealthyThreshold = 3,
        Match = new ApplicationGatewayProbeHealthResponseMatchArgs { StatusCodes = { "200-399" } },
    };

    /// <summary>
    /// Overwrites X-Forwarded-For with the caller's address and nothing else. Without it Application Gateway appends to what the caller
    /// sent, and the gate takes no list.
    /// </summary>
    public static ApplicationGatewayRewriteRuleSetArgs Rewrites => new()
    {
        Name = ClientAddress,
        RewriteRules =
        {
            new ApplicationGatewayRewriteRuleArgs
            {
                Name = ClientAddress,
                RuleSequence = 100,
                ActionSet = new ApplicationGatewayRewriteRuleActionSetArgs
                {
                    RequestHeaderConfigurations = { new ApplicationGatewayHeaderConfigurationArgs { HeaderName = "X-Forwarded-For", HeaderValue = "{var_client_ip}" } },
                },
            },
        },
    };

    /// <summary>The public address.</summary>
    public static ApplicationGatewayFrontendIPConfigurationArgs Address(Input<string> publicAddressId) =>
        new() { Name = PublicAddress, PublicIPAddress = new SubResourceArgs { Id = publicAddressId } };

    /// <summary>A certificate that is in Key Vault.</summary>
    public static ApplicationGatewaySslCertificateArgs Certificate(string name, string secretId) => new() { Name = name, KeyVaultSecretId = secretId };

    /// <summary>A listener for one host name, with a certificate of its name.</summary>
    public ApplicationGatewayHttpListenerArgs Listener(string name, string host, Input<string> policyId) => new()
    {
        Name = name,
        Protocol = ApplicationGatewayProtocol.Https,
        HostName = host,
        RequireServerNameIndication = true,
        FrontendIPConfiguration = Part("frontendIPConfigurations", PublicAddress),
        FrontendPort = Part("frontendPorts", Https),
        SslCertificate = Part("sslCertificates", name),
        FirewallPolicy = new SubResourceArgs { Id = policyId },
    };

    /// <summary>The gateway, by a name that leads to its private address inside the network.</summary>
    public static ApplicationGatewayBackendAddressPoolArgs Pool(string name, string host) =>
        new() { Name = name, BackendAddresses = { new ApplicationGatewayBackendAddressArgs { Fqdn = host } } };

    /// <summary>How the gateway is spoken to: by TLS, under the host name that the caller used.</summary>
    public ApplicationGatewayBackendHttpSettingsArgs HttpSettings(string name, string host) => new()
    {
        Name = name,
        Protocol = ApplicationGatewayProtocol.Https,
        Port = 443,
        HostName = host,
        CookieBasedAffinity = ApplicationGatewayCookieBasedAffinity.Disabled,
        RequestTimeout = SecondsToAnswer,
        Probe = Part("probes", GatewayProbe),
    };

    /// <summary>Which paths of a listener lead to the gateway; all others lead nowhere.</summary>
    public ApplicationGatewayUrlPathMapArgs Paths(string name, params string[] paths) => new()
    {
        Name = name,
        DefaultBackendAddressPool = Part("backendAddressPools", NowhereName),
        DefaultBackendHttpSettings = Part("backendHttpSettingsCollection", name),
        PathRules =
        {
            new ApplicationGatewayPathRuleArgs
            {
                Name = name,
                Paths = paths,
                BackendAddressPool = Part("backendAddressPools", name),
                BackendHttpSettings = Part("backendHttpSettingsCollection", name),
                RewriteRuleSet = Part("rewriteRuleSets", ClientAddress),
            },
        },
    };

    /// <summary>The rule that leads from a listener to its paths.</summary>
    public ApplicationGatewayRequestRoutingRuleArgs Rule(string name, int priority) => new()
    {
        Name = name,
        RuleType = ApplicationGatewayRequestRoutingRuleType.PathBasedRouting,
        Priority = priority,
        HttpListener = Part("httpListeners", name),
        UrlPathMap = Part("urlPathMaps", name),
    };

    private SubResourceArgs Part(string kind, string name) => new() { Id = Output.Format($"{gatewayId}/{kind}/{name}") };
}
