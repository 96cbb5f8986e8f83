using System.Collections.Immutable;
using System.Text.Json;
using Proof.Engine.Values;

namespace Proof.Engine.State;

/// <summary>One resource as the state records it; the members are those of Pulumi's deployment format.</summary>
public sealed record ResourceState
{
    /// <summary>The resource's URN.</summary>
    public required string Urn { get; init; }

    /// <summary>Its type token.</summary>
    public required string Type { get; init; }

    /// <summary>Whether a provider manages it; false for components and the stack.</summary>
    public bool Custom { get; init; }

    /// <summary>Its id at the provider; null for components.</summary>
    public string? Id { get; init; }

    /// <summary>Whether it was replaced and still has to be deleted.</summary>
    public bool Delete { get; init; }

    /// <summary>Whether it was deleted already, as the first half of a replacement that is not finished.</summary>
    public bool PendingReplacement { get; init; }

    /// <summary>Whether it was only read, and is managed elsewhere.</summary>
    public bool External { get; init; }

    /// <summary>Its checked inputs.</summary>
    public PropertyMap Inputs { get; init; } = PropertyMap.Empty;

    /// <summary>Its outputs.</summary>
    public PropertyMap Outputs { get; init; } = PropertyMap.Empty;

    /// <summary>The parent's URN; null for the stack and for default providers.</summary>
    public string? Parent { get; init; }

    /// <summary>Whether it must not be deleted.</summary>
    public bool Protect { get; init; }

    /// <summary>Whether deleting it only makes the state forget it.</summary>
    public bool RetainOnDelete { get; init; }

    /// <summary>URNs of resources that it needs.</summary>
    public ImmutableArray<string> Dependencies { get; init; } = [];

    /// <summary>The same for each input.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> PropertyDependencies { get; init; } =
        ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal);

    /// <summary>Its provider, as <c>urn::id</c>; null for components and providers.</summary>
    public string? Provider { get; init; }

    /// <summary>Outputs that the program marked as secret.</summary>
    public ImmutableArray<string> AdditionalSecretOutputs { get; init; } = [];

    /// <summary>Earlier URNs.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Input paths whose changes are ignored.</summary>
    public ImmutableArray<string> IgnoreChanges { get; init; } = [];

    /// <summary>Input paths whose changes replace the resource.</summary>
    public ImmutableArray<string> ReplaceOnChanges { get; init; } = [];

    /// <summary>The resource whose deletion deletes this one too; null for none.</summary>
    public string? DeletedWith { get; init; }

    /// <summary>Resources with which this one is replaced.</summary>
    public ImmutableArray<string> ReplaceWith { get; init; } = [];

    /// <summary>Time limits that the program set, by operation (create, update, delete, read), in seconds.</summary>
    public ImmutableSortedDictionary<string, double> CustomTimeouts { get; init; } =
        ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal);

    /// <summary>When it was created; null for components of old states.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? Modified { get; init; }

    /// <summary>Members of the format that this engine has no use for, kept as they are.</summary>
    public ImmutableSortedDictionary<string, JsonElement> Other { get; init; } =
        ImmutableSortedDictionary.Create<string, JsonElement>(StringComparer.Ordinal);

    /// <summary>The logical name.</summary>
    public string Name => State.Urn.Name(Urn);
}
