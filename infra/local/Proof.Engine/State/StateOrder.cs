using System.Collections.Immutable;

namespace Proof.Engine.State;

/// <summary>
/// Puts resources into an order in which each comes after those that it refers to, and otherwise leaves them where they are. Renamed
/// resources are followed by their aliases.
/// </summary>
internal static class StateOrder
{
    /// <summary>Sorts resources.</summary>
    public static ImmutableArray<ResourceState> Sort(IEnumerable<ResourceState> resources)
    {
        var all = FollowAliases([.. resources]);
        var targets = Targets(all);
        var sorted = ImmutableArray.CreateBuilder<ResourceState>(all.Length);
        var visited = new HashSet<int>();
        var open = new Stack<(int Index, IEnumerator<int> Needs)>();

        // Depth first without recursion: chains of dependencies may be as long as the state.
        for (var start = 0; start < all.Length; start++)
        {
            Enter(start);
            while (open.TryPeek(out var top))
            {
                if (top.Needs.MoveNext())
                {
                    Enter(top.Needs.Current);
                    continue;
                }

                sorted.Add(all[top.Index]);
                open.Pop();
            }
        }

        return sorted.MoveToImmutable();

        void Enter(int index)
        {
            if (visited.Add(index))
            {
                open.Push((index, Needs(all[index], targets).GetEnumerator()));
            }
        }
    }

    private static IEnumerable<int> Needs(ResourceState resource, Dictionary<string, int> targets)
    {
        if (resource.Provider is not null && targets.TryGetValue(resource.Provider, out var provider))
        {
            yield return provider;
        }

        foreach (var (_, urn) in StateIntegrity.References(resource))
        {
            if (targets.TryGetValue(urn, out var index))
            {
                yield return index;
            }
        }
    }

    /// <summary>Where a URN, or a provider's <c>urn::id</c>, is found: the living resource if there is one.</summary>
    private static Dictionary<string, int> Targets(ResourceState[] all)
    {
        var targets = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < all.Length; i++)
        {
            var resource = all[i];
            if (!resource.Delete)
            {
                targets[resource.Urn] = i;
            }
            else
            {
                targets.TryAdd(resource.Urn, i);
            }

            if (Providers.ProviderName.IsProviderType(resource.Type))
            {
                targets[$"{resource.Urn}::{resource.Id}"] = i;
            }
        }

        return targets;
    }

    /// <summary>A resource that took over another's place under a new name leaves references behind: they get the new name.</summary>
    private static ResourceState[] FollowAliases(ResourceState[] all)
    {
        var present = all.Select(r => r.Urn).ToHashSet(StringComparer.Ordinal);
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var resource in all)
        {
            foreach (var alias in resource.Aliases.Where(a => !present.Contains(a)))
            {
                renamed.TryAdd(alias, resource.Urn);
            }
        }

        return renamed.Count == 0 ? all : [.. all.Select(r => Rename(r, renamed))];
    }

    private static ResourceState Rename(ResourceState resource, Dictionary<string, string> renamed)
    {
        if (!References(resource).Any(renamed.ContainsKey))
        {
            return resource;
        }

        return resource with
        {
            Parent = resource.Parent is null ? null : New(resource.Parent),
            Dependencies = [.. resource.Dependencies.Select(New)],
            PropertyDependencies = resource.PropertyDependencies.SetItems(resource.PropertyDependencies.Select(
                p => KeyValuePair.Create(p.Key, p.Value.Select(New).ToImmutableArray()))),
            DeletedWith = resource.DeletedWith is null ? null : New(resource.DeletedWith),
            ReplaceWith = [.. resource.ReplaceWith.Select(New)],
        };

        string New(string urn) => renamed.GetValueOrDefault(urn, urn);
    }

    private static IEnumerable<string> References(ResourceState resource) => StateIntegrity.References(resource).Select(r => r.Urn);
}
