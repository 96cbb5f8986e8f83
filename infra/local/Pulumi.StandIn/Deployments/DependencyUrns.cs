namespace Pulumi.Deployments;

/// <summary>How dependencies on resources are told to the engine.</summary>
internal static class DependencyUrns
{
    /// <summary>
    /// The URNs of resources, once they are registered. A component stands for the resources in it, and in components in it, as they
    /// are now: it is not itself something to wait for. What belongs to a custom resource is not meant by it.
    /// </summary>
    public static async Task<SortedSet<string>> OfAsync(IEnumerable<Resource> resources)
    {
        var urns = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var resource in Expand(resources))
        {
            var urn = await resource.Urn.GetValueAsync(whenUnknown: "");
            if (urn.Length > 0) urns.Add(urn);
        }

        return urns;
    }

    private static List<Resource> Expand(IEnumerable<Resource> resources)
    {
        var found = new List<Resource>();
        var seen = new HashSet<Resource>();
        var open = new Stack<Resource>(resources);
        while (open.TryPop(out var resource))
        {
            if (!seen.Add(resource)) continue;

            if (resource is ComponentResource)
            {
                foreach (var child in resource.Children) open.Push(child);
            }
            else
            {
                found.Add(resource);
            }
        }

        return found;
    }
}
