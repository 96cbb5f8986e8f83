namespace Pulumi;

/// <summary>How the engine treats a resource that a provider manages.</summary>
public sealed class CustomResourceOptions : ResourceOptions
{
    private List<string>? _additionalSecretOutputs;

    /// <summary>Whether a replacement deletes the old resource first; null for what the provider says.</summary>
    public bool? DeleteBeforeReplace { get; set; }

    /// <summary>Outputs that are secret although the provider does not say so.</summary>
    public List<string> AdditionalSecretOutputs
    {
        get => _additionalSecretOutputs ??= [];
        set => _additionalSecretOutputs = value;
    }

    /// <summary>The id of an existing resource that the program takes over.</summary>
    public string? ImportId { get; set; }

    /// <summary>New options: a single value of the second counts where it has one, lists are appended. Neither argument changes.</summary>
    public static CustomResourceOptions Merge(CustomResourceOptions? options1, CustomResourceOptions? options2)
    {
        var merged = new CustomResourceOptions();
        foreach (var options in new[] { options1, options2 })
        {
            if (options is null) continue;
            merged.Add(options);
            merged.DeleteBeforeReplace = options.DeleteBeforeReplace ?? merged.DeleteBeforeReplace;
            merged.ImportId = options.ImportId ?? merged.ImportId;
            if (options._additionalSecretOutputs is { } secrets) merged.AdditionalSecretOutputs.AddRange(secrets);
        }

        return merged;
    }

    /// <inheritdoc/>
    internal override CustomResourceOptions Copy() => Merge(this, null);

    /// <inheritdoc/>
    internal override IEnumerable<ProviderResource> ProvidersForChildren() => Provider is null ? [] : [Provider];
}
