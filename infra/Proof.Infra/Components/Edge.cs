using Proof.Infra.Settings;
using Pulumi;
using Pulumi.AzureNative.Network;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Proof.Infra.Components;

/// <summary>
/// The edge: an application gateway with a listener for partners and one for the relay, each with a firewall policy of its own. It is the
/// only way to the gateway, and tells it who the caller is.
/// </summary>
internal sealed class Edge : ComponentResource
{
    // Application Gateway's own terms: units of capacity between which it scales. Two survive the loss of one machine.
    private const int LeastUnits = 2;
    private const int MostUnits = 10;

    // TLS 1.2 and 1.3 with the strict ciphers: the newest of the policies that Azure keeps.
    private static readonly ApplicationGatewaySslPolicyName Tls = ApplicationGatewaySslPolicyName.AppGwSslPolicy20220101S;

    /// <summary>Registers the application gateway.</summary>
    /// <param name="settings">The stack's configuration.</param>
    /// <param name="group">The resource group's name and id.</param>
    /// <param name="network">Where it stands.</param>
    /// <param name="reader">Reads its certificates.</param>
    /// <param name="firewalls">The platform's own policies.</param>
    /// <param name="partnersPolicyId">The policy of the partners' listener.</param>
    /// <param name="names">What the hosts mean inside the network.</param>
    /// <param name="parent">What it belongs to.</param>
    public Edge(
        PlatformSettings settings,
        (Output<string> Name, Output<string> Id) group,
        PlatformNetwork network,
        CertificateReader reader,
        EdgeFirewalls firewalls,
        Input<string> partnersPolicyId,
        PrivateNames names,
        Resource parent)
        : base("proof:infra:Edge", "edge", new ComponentResourceOptions { Parent = parent })
    {
        var parts = new EdgeParts(Output.Format($"{group.Id}/providers/Microsoft.Network/applicationGateways/{settings.Names.Edge}"));
        var gateway = new ApplicationGateway(
            "application-gateway",
            new ApplicationGatewayArgs
            {
                ResourceGroupName = group.Name,
                ApplicationGatewayName = settings.Names.Edge,
                Location = settings.Location,
                Identity = new Inputs.ManagedServiceIdentityArgs { Type = ResourceIdentityType.UserAssigned, UserAssignedIdentities = { reader.Id } },
                Sku = new Inputs.ApplicationGatewaySkuArgs { Name = ApplicationGatewaySkuName.WAF_v2, Tier = ApplicationGatewayTier.WAF_v2 },
                AutoscaleConfiguration = new Inputs.ApplicationGatewayAutoscaleConfigurationArgs { MinCapacity = LeastUnits, MaxCapacity = MostUnits },
                EnableHttp2 = true,
                SslPolicy = new Inputs.ApplicationGatewaySslPolicyArgs { PolicyType = ApplicationGatewaySslPolicyType.Predefined, PolicyName = Tls },
                // Of whatever listener has none of its own: nobody is let in by mistake.
                FirewallPolicy = new Inputs.SubResourceArgs { Id = firewalls.ClosedId },
                GatewayIPConfigurations = { new Inputs.ApplicationGatewayIPConfigurationArgs { Name = "subnet", Subnet = new Inputs.SubResourceArgs { Id = network.EdgeSubnetId } } },
                FrontendIPConfigurations = { EdgeParts.Address(network.EdgeAddress.Id) },
                FrontendPorts = { EdgeParts.Port },
                SslCertificates =
                {
                    EdgeParts.Certificate(EdgeParts.Partners, reader.SecretId(settings.PartnersCertificate)),
                    EdgeParts.Certificate(EdgeParts.Relay, reader.SecretId(settings.RelayCertificate)),
                },
                HttpListeners =
                {
                    parts.Listener(EdgeParts.Partners, settings.PartnersHost, partnersPolicyId),
                    parts.Listener(EdgeParts.Relay, settings.RelayHost, firewalls.RelayId),
                },
                BackendAddressPools = { EdgeParts.Pool(EdgeParts.Partners, settings.PartnersHost), EdgeParts.Pool(EdgeParts.Relay, settings.RelayHost), EdgeParts.Nowhere },
                Probes = { EdgeParts.Probe },
                BackendHttpSettingsCollection = { parts.HttpSettings(EdgeParts.Partners, settings.PartnersHost), parts.HttpSettings(EdgeParts.Relay, settings.RelayHost) },
                RewriteRuleSets = { EdgeParts.Rewrites },
                UrlPathMaps = { parts.Paths(EdgeParts.Partners, "/widget/*", "/ws"), parts.Paths(EdgeParts.Relay, "/events/*") },
                RequestRoutingRules = { parts.Rule(EdgeParts.Partners, 100), parts.Rule(EdgeParts.Relay, 200) },
            },
            CustomResourceOptions.Merge(Lasting.Under(this, settings), new CustomResourceOptions { DependsOn = [reader.Role, .. names.Resources] }));
        Id = gateway.Id;
        PartnersPolicyId = partnersPolicyId.ToOutput();
        RegisterOutputs();
    }

    /// <summary>The id of the application gateway.</summary>
    public Output<string> Id { get; }

    /// <summary>The firewall policy that is on the partners' listener.</summary>
    public Output<string> PartnersPolicyId { get; }
}
