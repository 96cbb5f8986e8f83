namespace Pulumi;

/// <summary>How the engine treats a resource, whatever kind it is.</summary>
public abstract class ResourceOptions
{
    private List<string>? _ignoreChanges;
    private List<string>? _replaceOnChanges;
    private List<string>? _hideDiffs;
    private List<Input<Alias>>? _aliases;
    private InputList<Resource>? _dependsOn;

    private protected ResourceOptions()
    {
    }

    /// <summary>The id of an existing resource, which is then read and not managed.</summary>
    public Input<string>? Id { get; set; }

    /// <summary>The component that the resource belongs to; null for the stack.</summary>
    public Resource? Parent { get; set; }

    /// <summary>Resources that must be there first. A component stands for all the resources in it.</summary>
    public InputList<Resource> DependsOn
    {
        get => _dependsOn ??= [];
        set => _dependsOn = value;
    }

    /// <summary>Whether deleting and replacing is refused; null for what the parent says.</summary>
    public bool? Protect { get; set; }

    /// <summary>Paths of inputs whose changes are ignored once the resource exists; <c>*</c> for all.</summary>
    public List<string> IgnoreChanges
    {
        get => _ignoreChanges ??= [];
        set => _ignoreChanges = value;
    }

    /// <summary>The version of the provider.</summary>
    public string? Version { get; set; }

    /// <summary>The provider; null for the parent's or the default one.</summary>
    public ProviderResource? Provider { get; set; }

    /// <summary>How long operations may take.</summary>
    public CustomTimeouts? CustomTimeouts { get; set; }

    /// <summary>What the resource was called before.</summary>
    public List<Input<Alias>> Aliases
    {
        get => _aliases ??= [];
        set => _aliases = value;
    }

    /// <summary>Paths of inputs whose changes replace the resource; <c>*</c> for all.</summary>
    public List<string> ReplaceOnChanges
    {
        get => _replaceOnChanges ??= [];
        set => _replaceOnChanges = value;
    }

    /// <summary>Where the provider's plugin can be downloaded, if not at the usual place.</summary>
    public string? PluginDownloadURL { get; set; }

    /// <summary>Whether the resource stays in the cloud when it leaves the program.</summary>
    public bool? RetainOnDelete { get; set; }

    /// <summary>A resource whose deletion deletes this one too, so that it need not be deleted by itself.</summary>
    public Resource? DeletedWith { get; set; }

    /// <summary>Paths of inputs whose changes are not shown.</summary>
    public List<string> HideDiffs
    {
        get => _hideDiffs ??= [];
        set => _hideDiffs = value;
    }

    /// <summary>A copy whose lists are its own.</summary>
    internal abstract ResourceOptions Copy();

    /// <summary>The providers that a resource with these options uses for its children, besides those of its parent.</summary>
    internal abstract IEnumerable<ProviderResource> ProvidersForChildren();

    /// <summary>Adds other options to these: a single value of theirs counts, their lists are appended.</summary>
    private protected void Add(ResourceOptions other)
    {
        Id = other.Id ?? Id;
        Parent = other.Parent ?? Parent;
        Protect = other.Protect ?? Protect;
        Version = other.Version ?? Version;
        Provider = other.Provider ?? Provider;
        CustomTimeouts = other.CustomTimeouts ?? CustomTimeouts;
        PluginDownloadURL = other.PluginDownloadURL ?? PluginDownloadURL;
        RetainOnDelete = other.RetainOnDelete ?? RetainOnDelete;
        DeletedWith = other.DeletedWith ?? DeletedWith;
        _ignoreChanges = Join(_ignoreChanges, other._ignoreChanges);
        _replaceOnChanges = Join(_replaceOnChanges, other._replaceOnChanges);
        _hideDiffs = Join(_hideDiffs, other._hideDiffs);
        _aliases = Join(_aliases, other._aliases);
        _dependsOn = _dependsOn is null ? other._dependsOn?.Concat([]) : other._dependsOn is null ? _dependsOn : _dependsOn.Concat(other._dependsOn);
    }

    private static List<T>? Join<T>(List<T>? first, List<T>? second) => second is null ? first : [.. first ?? [], .. second];
}
