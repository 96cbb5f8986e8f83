using System.Collections.Immutable;
using Pulumi.Deployments;

namespace Pulumi;

/// <summary>Something that a program declares: a thing in the cloud, or a group of them.</summary>
public class Resource
{
    private readonly string _type;
    private readonly string _name;
    private readonly bool? _protect;
    private readonly ImmutableDictionary<string, ProviderResource> _providers = ImmutableDictionary<string, ProviderResource>.Empty;
    private readonly HashSet<Resource> _children = [];

    /// <summary>Registers a resource with the engine.</summary>
    private protected Resource(string type, string name, ResourceArgs args, ResourceOptions options)
    {
        if (string.IsNullOrEmpty(type)) throw new ArgumentException("'type' cannot be null or empty.", nameof(type));
        if (string.IsNullOrEmpty(name)) throw new ArgumentException("'name' cannot be null or empty.", nameof(name));

        var deployment = DeploymentContext.Required;
        _type = type;
        _name = name;
        Self = [this];
        Completions = OutputProperties.Of(GetType()).Attach(this);

        options = options.Copy(); // What is inherited below must not show up in the caller's object.
        if (options.Parent is { } parent)
        {
            parent.AddChild(this);
            options.Protect ??= parent._protect;
            _providers = parent._providers;
        }

        _providers = _providers.SetItems(options.ProvidersForChildren().Select(p => KeyValuePair.Create(p.Package, p)));
        if (this is CustomResource) options.Provider ??= GetProvider(type);
        _protect = options.Protect;

        deployment.Tasks.Track(new Registration(deployment, this, args, options).RunAsync());
    }

    /// <summary>Stands for a resource of which only the URN is known.</summary>
    private protected Resource(string urn)
    {
        (_type, _name) = ("", "");
        Self = [this];
        Completions = ImmutableDictionary<string, IOutputCompletion>.Empty;
        Urn = Output.Create(urn);
    }

    /// <summary>The name by which the engine knows the resource, across updates.</summary>
    [Output("urn")]
    public Output<string> Urn { get; private protected set; } = null!;

    /// <summary>The set of this resource alone: what its outputs come from.</summary>
    internal ImmutableHashSet<Resource> Self { get; }

    /// <summary>The outputs that the engine's answer fills, by their names on the wire.</summary>
    internal ImmutableDictionary<string, IOutputCompletion> Completions { get; }

    /// <summary>The resources that have this one as their parent.</summary>
    internal ImmutableArray<Resource> Children
    {
        get
        {
            lock (_children) return [.. _children];
        }
    }

    /// <summary>The type token.</summary>
    public string GetResourceType() => _type;

    /// <summary>The name that the program gave.</summary>
    public string GetResourceName() => _name;

    /// <summary>The provider that this resource hands on for a type or function token; null where that is the default provider.</summary>
    internal ProviderResource? GetProvider(string token) =>
        token.Split(':') is [var package, _, _] ? _providers.GetValueOrDefault(package) : null;

    private void AddChild(Resource child)
    {
        lock (_children) _children.Add(child);
    }
}
