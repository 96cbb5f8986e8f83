namespace Proof.Engine.State;

/// <summary>
/// What must hold in every state, as Pulumi checks it too: references lead backwards, to resources that are there; a URN repeats only
/// for what is waiting to be deleted.
/// </summary>
internal static class StateIntegrity
{
    /// <summary>The first fault of a state, or null.</summary>
    public static string? Fault(Snapshot snapshot)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var live = new HashSet<string>(StringComparer.Ordinal);
        var providers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var resource in snapshot.Resources)
        {
            var fault = OwnFault(resource)
                ?? ProviderFault(resource, providers)
                ?? References(resource).Where(r => !seen.Contains(r.Urn)).Select(r => Missing(resource, r.What, r.Urn)).FirstOrDefault();
            if (fault is not null)
            {
                return fault;
            }

            if (!resource.Delete && !live.Add(resource.Urn))
            {
                return $"the resource {resource.Urn} is listed twice";
            }

            seen.Add(resource.Urn);
            if (Providers.ProviderName.IsProviderType(resource.Type))
            {
                providers.Add($"{resource.Urn}::{resource.Id}");
            }
        }

        return null;
    }

    /// <summary>The URNs that a resource refers to, each with a word for what it is.</summary>
    public static IEnumerable<(string What, string Urn)> References(ResourceState resource)
    {
        if (resource.Parent is not null)
        {
            yield return ("parent", resource.Parent);
        }

        foreach (var urn in resource.Dependencies)
        {
            yield return ("dependency", urn);
        }

        foreach (var (property, urns) in resource.PropertyDependencies)
        {
            foreach (var urn in urns)
            {
                yield return ($"dependency of '{property}'", urn);
            }
        }

        if (resource.DeletedWith is not null)
        {
            yield return ("'deletedWith'", resource.DeletedWith);
        }

        foreach (var urn in resource.ReplaceWith)
        {
            yield return ("'replaceWith'", urn);
        }
    }

    private static string? OwnFault(ResourceState resource)
    {
        if (!Urn.IsUrn(resource.Urn))
        {
            return $"'{resource.Urn}' is not a URN";
        }

        return !resource.Custom && resource.Id is not null ? $"the component {resource.Urn} has an id" : null;
    }

    private static string? ProviderFault(ResourceState resource, HashSet<string> providers) =>
        resource.Provider is { } provider && !resource.PendingReplacement && !providers.Contains(provider)
            ? Missing(resource, "provider", provider)
            : null;

    private static string Missing(ResourceState resource, string what, string target) =>
        $"the resource {resource.Urn} names the {what} {target}, which does not come before it";
}
