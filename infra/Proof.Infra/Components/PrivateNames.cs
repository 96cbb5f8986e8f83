using System.Collections.Immutable;
using Proof.Infra.Settings;
using Pulumi;
using Pulumi.AzureNative.PrivateDns;
using Inputs = Pulumi.AzureNative.PrivateDns.Inputs;

namespace Proof.Infra.Components;

/// <summary>
/// What the host names mean inside the virtual network: the gateway's private address. Outside they lead to the edge, and so they would
/// for the edge itself. Each has a zone to itself, so that other names of its domain stay what they are.
/// </summary>
internal sealed class PrivateNames : ComponentResource
{
    // A change of the gateway's address, which comes with a change of its size or tier, is felt within five minutes.
    private const double SecondsToLive = 300;

    private readonly Input<string> _group;

    /// <summary>Registers zones, links and records.</summary>
    /// <param name="settings">The stack's configuration.</param>
    /// <param name="group">The resource group.</param>
    /// <param name="networkId">The virtual network.</param>
    /// <param name="addresses">The gateway's private addresses.</param>
    /// <param name="parent">What they belong to.</param>
    public PrivateNames(PlatformSettings settings, Input<string> group, Input<string> networkId, Output<ImmutableArray<string>> addresses, Resource parent)
        : base("proof:infra:PrivateNames", "names", new ComponentResourceOptions { Parent = parent })
    {
        _group = group;
        Resources = [.. Name("partners", settings.PartnersHost, networkId, addresses), .. Name("relay", settings.RelayHost, networkId, addresses)];
        RegisterOutputs();
    }

    /// <summary>Without which the names lead nowhere, or back to the edge.</summary>
    public ImmutableArray<Resource> Resources { get; }

    private IEnumerable<Resource> Name(string what, string host, Input<string> networkId, Output<ImmutableArray<string>> addresses)
    {
        var options = new CustomResourceOptions { Parent = this };
        var zone = new PrivateZone($"{what}-zone", new PrivateZoneArgs { ResourceGroupName = _group, PrivateZoneName = host, Location = "global" }, options);
        yield return new VirtualNetworkLink(
            $"{what}-zone-link",
            new VirtualNetworkLinkArgs
            {
                ResourceGroupName = _group,
                PrivateZoneName = zone.Name,
                VirtualNetworkLinkName = "network",
                Location = "global",
                RegistrationEnabled = false,
                VirtualNetwork = new Inputs.SubResourceArgs { Id = networkId },
            },
            options);
        yield return new PrivateRecordSet(
            $"{what}-address",
            new PrivateRecordSetArgs
            {
                ResourceGroupName = _group,
                PrivateZoneName = zone.Name,
                RecordType = "A",
                // The zone itself.
                RelativeRecordSetName = "@",
                Ttl = SecondsToLive,
                ARecords = addresses.Apply(all => all.Select(address => new Inputs.ARecordArgs { Ipv4Address = address }).ToImmutableArray()),
            },
            options);
    }
}
