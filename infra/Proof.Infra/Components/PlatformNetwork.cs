using Proof.Infra.Network;
using Proof.Infra.Settings;
using Pulumi;
using Pulumi.AzureNative.Network;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Proof.Infra.Components;

/// <summary>The virtual network: a subnet for the edge, one for the gateway, who may talk to whom, and the edge's public address.</summary>
internal sealed class PlatformNetwork : ComponentResource
{
    private const string EdgeSubnet = "edge";
    private const string GatewaySubnet = "gateway";

    private readonly PlatformSettings _settings;
    private readonly Input<string> _group;

    /// <summary>Registers the network.</summary>
    /// <param name="settings">The stack's configuration.</param>
    /// <param name="group">The resource group.</param>
    /// <param name="parent">What it belongs to.</param>
    public PlatformNetwork(PlatformSettings settings, Input<string> group, Resource parent)
        : base("proof:infra:PlatformNetwork", "network", new ComponentResourceOptions { Parent = parent })
    {
        (_settings, _group) = (settings, group);
        var names = settings.Names;
        var edge = SecurityGroup("edge-rules", names.EdgeSecurityGroup, SecurityRule.Args(EdgeRules.Inbound(settings.EdgeSubnet), []));
        var gateway = SecurityGroup(
            "gateway-rules",
            names.GatewaySecurityGroup,
            SecurityRule.Args(GatewayRules.Inbound(settings.EdgeSubnet, settings.GatewaySubnet), GatewayRules.Outbound(settings.GatewaySubnet)));
        var network = new VirtualNetwork(
            "virtual-network",
            new VirtualNetworkArgs
            {
                ResourceGroupName = group,
                VirtualNetworkName = names.VirtualNetwork,
                Location = settings.Location,
                AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { settings.NetworkRange.ToPrefixText() } },
                // With the network and not on their own: Azure writes one subnet of a network at a time, and a network without them loses them.
                Subnets =
                {
                    new Inputs.SubnetArgs { Name = EdgeSubnet, AddressPrefix = settings.EdgeSubnet.ToPrefixText(), NetworkSecurityGroup = new Inputs.NetworkSecurityGroupArgs { Id = edge.Id } },
                    new Inputs.SubnetArgs { Name = GatewaySubnet, AddressPrefix = settings.GatewaySubnet.ToPrefixText(), NetworkSecurityGroup = new Inputs.NetworkSecurityGroupArgs { Id = gateway.Id } },
                },
            },
            Lasting.Under(this, _settings));
        Id = network.Id;
        EdgeSubnetId = Output.Format($"{network.Id}/subnets/{EdgeSubnet}");
        GatewaySubnetId = Output.Format($"{network.Id}/subnets/{GatewaySubnet}");
        EdgeAddress = new PublicIPAddress(
            "edge-address",
            new PublicIPAddressArgs
            {
                ResourceGroupName = group,
                PublicIpAddressName = names.EdgeAddress,
                Location = settings.Location,
                Sku = new Inputs.PublicIPAddressSkuArgs { Name = PublicIPAddressSkuName.Standard, Tier = PublicIPAddressSkuTier.Regional },
                PublicIPAllocationMethod = IPAllocationMethod.Static,
                PublicIPAddressVersion = IPVersion.IPv4,
            },
            Lasting.Under(this, _settings));
        RegisterOutputs();
    }

    /// <summary>The id of the virtual network.</summary>
    public Output<string> Id { get; }

    /// <summary>The id of the subnet that the edge is in.</summary>
    public Output<string> EdgeSubnetId { get; }

    /// <summary>The id of the subnet that the gateway is in.</summary>
    public Output<string> GatewaySubnetId { get; }

    /// <summary>The address that partners' requests arrive at. It outlives whatever listens there, because names point to it.</summary>
    public PublicIPAddress EdgeAddress { get; }

    private NetworkSecurityGroup SecurityGroup(string name, string azureName, InputList<Inputs.SecurityRuleArgs> rules) => new(
        name,
        new NetworkSecurityGroupArgs { ResourceGroupName = _group, NetworkSecurityGroupName = azureName, Location = _settings.Location, SecurityRules = rules },
        Lasting.Under(this, _settings));
}
