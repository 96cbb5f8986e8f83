using System.Collections.Immutable;
using Proof.Engine.State;

namespace Proof.Engine.Deployment.Planning;

/// <summary>The resources of the state at the start of the run, to be found by name and by what they depend on.</summary>
internal sealed class OldResources
{
    private readonly Dictionary<string, OldResource> _byUrn;
    private readonly HashSet<string> _unresolved;
    private readonly Lazy<ILookup<string, OldResource>> _dependents;

    /// <summary>Takes a snapshot.</summary>
    public OldResources(Snapshot snapshot)
    {
        Snapshot = snapshot;
        All = [.. snapshot.Resources.Select((resource, number) => new OldResource(number, resource))];
        _byUrn = All.Where(r => !r.State.Delete).ToDictionary(r => r.State.Urn, StringComparer.Ordinal);
        _unresolved = snapshot.Pending.Select(p => p.Resource.Urn).ToHashSet(StringComparer.Ordinal);
        _dependents = new(() => All
            .SelectMany(r => References(r.State).Distinct(StringComparer.Ordinal).Select(urn => (urn, r)))
            .ToLookup(p => p.urn, p => p.r, StringComparer.Ordinal));
    }

    /// <summary>The state itself.</summary>
    public Snapshot Snapshot { get; }

    /// <summary>All of them, in the order of the state.</summary>
    public ImmutableArray<OldResource> All { get; }

    /// <summary>Finds the resource of that URN, or of the first alias that there is.</summary>
    public OldResource? Find(string urn, ImmutableArray<string> aliases)
    {
        foreach (var name in aliases.Prepend(urn))
        {
            if (_byUrn.TryGetValue(name, out var found))
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Whether an earlier run began to change the resource, and nobody knows how that ended: it must be written again.</summary>
    public bool IsUnresolved(string urn) => _unresolved.Contains(urn);

    /// <summary>The resources that refer to one, directly.</summary>
    public IEnumerable<OldResource> Dependents(OldResource resource) => _dependents.Value[resource.State.Urn];

    /// <summary>The URNs that a resource refers to, its provider's among them.</summary>
    public static IEnumerable<string> References(ResourceState resource)
    {
        var references = StateIntegrity.References(resource).Select(r => r.Urn);
        return resource.Provider is null ? references : references.Append(Providers.ProviderName.UrnOf(resource.Provider));
    }
}
