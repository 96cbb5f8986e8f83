using System.Collections.Immutable;
using Proof.Engine.Providers;
using Proof.Engine.State;
using Proof.Engine.Values;

namespace Proof.Engine.Deployment.Planning;

/// <summary>
/// Finds what must be deleted before a resource can be: those that use its outputs and would have to be replaced for it, and those that
/// use theirs.
/// </summary>
/// <param name="providers">The reading halves of the providers.</param>
/// <param name="olds">The state at the start of the run.</param>
internal sealed class DependentReplacements(ProviderReaders providers, OldResources olds)
{
    /// <summary>The resources to delete, dependents first; the given one is the last.</summary>
    public async Task<ImmutableArray<OldResource>> FindAsync(OldResource root, CancellationToken cancellationToken)
    {
        var found = new SortedDictionary<int, OldResource> { [root.Number] = root };
        var urns = new HashSet<string>(StringComparer.Ordinal) { root.State.Urn };
        var waiting = new PriorityQueue<OldResource, int>();
        Enqueue(root);

        // In the order of the state, so that each is looked at when all that it depends on are decided.
        while (waiting.TryDequeue(out var dependent, out _))
        {
            if (!found.ContainsKey(dependent.Number) && await MustGoAsync(dependent.State, urns, cancellationToken))
            {
                found.Add(dependent.Number, dependent);
                urns.Add(dependent.State.Urn);
                Enqueue(dependent);
            }
        }

        return [.. found.Values.Reverse()];

        void Enqueue(OldResource resource)
        {
            foreach (var dependent in olds.Dependents(resource).Where(d => d.State is { Custom: true, Delete: false, External: false } && !d.IsGone))
            {
                waiting.Enqueue(dependent, dependent.Number);
            }
        }
    }

    private async Task<bool> MustGoAsync(ResourceState resource, HashSet<string> replaced, CancellationToken cancellation)
    {
        if (ProviderName.IsProviderType(resource.Type))
        {
            return false;
        }

        if (resource.DeletedWith is { } with && replaced.Contains(with))
        {
            return true;
        }

        var uncertain = resource.PropertyDependencies.Where(p => p.Value.Any(replaced.Contains)).Select(p => p.Key).ToArray();
        if (uncertain.Length == 0)
        {
            return false;
        }

        var inputs = uncertain.Aggregate(resource.Inputs, (map, name) => map.With(name, PropertyValue.Unknown));
        var request = new DiffRequest(resource.Type, resource.Id ?? "", resource.Inputs, resource.Outputs, inputs);
        var diff = await providers.Of(resource.Type).DiffAsync(request, cancellation);
        return PropertyChanges.Of(diff, resource.Inputs, inputs, resource.ReplaceOnChanges).Any(c => c.Replaces);
    }
}
