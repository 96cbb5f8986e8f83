namespace Pulumi;

/// <summary>How the engine treats a component.</summary>
public sealed class ComponentResourceOptions : ResourceOptions
{
    private List<ProviderResource>? _providers;

    /// <summary>The providers of the resources in the component, one for a package.</summary>
    public List<ProviderResource> Providers
    {
        get => _providers ??= [];
        set => _providers = value;
    }

    /// <summary>New options: a single value of the second counts where it has one, lists are appended. Neither argument changes.</summary>
    public static ComponentResourceOptions Merge(ComponentResourceOptions? options1, ComponentResourceOptions? options2)
    {
        var merged = new ComponentResourceOptions();
        foreach (var options in new[] { options1, options2 })
        {
            if (options is null) continue;
            merged.Add(options);
            if (options._providers is { } providers) merged.Providers.AddRange(providers);
        }

        // One provider and a list of them may not meet in one resource; together they are a list.
        if (merged is { Provider: { } single, _providers.Count: > 0 })
        {
            merged.Providers.Add(single);
            merged.Provider = null;
        }

        return merged;
    }

    /// <inheritdoc/>
    internal override ComponentResourceOptions Copy()
    {
        var copy = new ComponentResourceOptions { Providers = [.. _providers ?? []] };
        copy.Add(this);
        return copy;
    }

    /// <inheritdoc/>
    internal override IEnumerable<ProviderResource> ProvidersForChildren() =>
        Provider is null ? Providers
        : Providers.Count == 0 ? [Provider]
        : throw new ResourceException("Do not supply both 'provider' and 'providers' options to a ComponentResource.", Parent);
}
