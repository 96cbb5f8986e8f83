using System.Collections.Immutable;
using Proof.Infra.Gateway;
using Proof.Infra.Plan;
using Proof.Infra.Settings;
using Proof.Infra.Stacks;
using Proof.Partners.Addresses;
using Pulumi;
using Pulumi.AzureNative.ApiManagement;

namespace Proof.Infra.Components;

/// <summary>The second lock: the APIs that partners call, with the policies that tie token to partner to address.</summary>
internal sealed class PartnerGateway : ComponentResource
{
    private readonly PlatformOutputs _platform;
    private readonly Sharding _sharding;
    private readonly PolicyFragment _imported;
    private readonly Dictionary<string, ImmutableArray<Resource>> _data = new(StringComparer.Ordinal);

    /// <summary>Registers the fragments and both APIs.</summary>
    /// <param name="policies">The texts of the gate.</param>
    /// <param name="settings">The stack's configuration.</param>
    /// <param name="plan">What the gateway is to know.</param>
    /// <param name="platform">Where the gateway is.</param>
    /// <param name="hashes">The hash of every token, by key id.</param>
    public PartnerGateway(
        GatePolicies policies,
        PartnersSettings settings,
        PartnersPlan plan,
        PlatformOutputs platform,
        IReadOnlyDictionary<string, Output<string>> hashes)
        : base("proof:infra:PartnerGateway", "gateway")
    {
        _platform = platform;
        _sharding = plan.Sharding;
        _imported = Fragment(ImportedFragment.Name, plan.Imported, "Which key id belongs to an imported token, by its SHA-256.");
        var fragments = new List<Resource>
        {
            _imported,
            Fragment(GatePolicies.IdentifyName, policies.Identify, "Who does the caller say it is?"),
            Fragment(GatePolicies.DecideName, policies.Decide, "May the caller in?"),
        };
        foreach (var shard in _sharding.All)
        {
            _data[shard] =
            [
                Fragment(Sharding.DirectoryName(shard), plan.Directory.Fragments[shard], "What is known about tokens."),
                Fragment(Sharding.KeysName(shard), KeysText(plan.Directory.KeyIds[shard], hashes), "Which token belongs to a key id, as SHA-256."),
            ];
            fragments.AddRange(_data[shard]);
        }

        var edge = platform[PlatformOutputs.EdgeSubnet].Apply(EdgeRange);
        Last =
        [
            WidgetApi.Register(settings.BackendUrl, edge.Apply(policies.Api), platform, fragments, this),
            SocketApi.Register(edge.Apply(policies.Handshake), platform, fragments, this),
        ];
        RegisterOutputs();
    }

    /// <summary>What is deployed last of it.</summary>
    public ImmutableArray<Resource> Last { get; }

    /// <summary>The fragments that make the gateway accept a token.</summary>
    public ImmutableArray<Resource> FragmentsOf(PlannedToken token)
    {
        var data = _data[_sharding.Of(token.KeyId)];
        return token.Imported is null ? data : data.Add(_imported);
    }

    // Only a shard with a token that is yet to be made is unknown in a preview.
    private static Input<string> KeysText(ImmutableArray<string> keyIds, IReadOnlyDictionary<string, Output<string>> hashes) => keyIds.IsEmpty
        ? KeysFragment.Text([])
        : Output.All(keyIds.Select(id => hashes[id])).Apply(values => KeysFragment.Text(keyIds.Zip(values)));

    // The gateway's word against a subnet that is none: an unreadable one must not become an edge that nobody, or everybody, is in.
    private static string EdgeRange(string text) => Cidr.TryParse(text, out var range)
        ? range.ToString()
        : throw new RefusedException($"The platform's output edgeSubnet is '{text}'; it must be a range of addresses such as 10.20.0.0/24.");

    // A fragment's own name is its resource's name: Pulumi drops inputs called id, which is what the API calls it.
    private PolicyFragment Fragment(string name, Input<string> text, string description) => new(
        name,
        new PolicyFragmentArgs
        {
            ResourceGroupName = _platform[PlatformOutputs.ResourceGroupName],
            ServiceName = _platform[PlatformOutputs.ApiManagementName],
            Format = PolicyFragmentContentFormat.Rawxml,
            Value = text,
            Description = description,
        },
        new CustomResourceOptions { Parent = this });
}
