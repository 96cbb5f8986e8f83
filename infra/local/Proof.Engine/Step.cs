using System.Collections.Immutable;
using Proof.Engine.State;

namespace Proof.Engine;

/// <summary>What a run does, or would do, to one resource.</summary>
public sealed record Step
{
    /// <summary>What happens.</summary>
    public required Operation Operation { get; init; }

    /// <summary>The resource's URN.</summary>
    public required string Urn { get; init; }

    /// <summary>Its type token.</summary>
    public required string Type { get; init; }

    /// <summary>The resource before; null when it is new.</summary>
    public ResourceState? Old { get; init; }

    /// <summary>The resource after; null when it is deleted. In a preview its outputs may hold unknowns.</summary>
    public ResourceState? New { get; init; }

    /// <summary>The inputs that change, in the order of their paths.</summary>
    public ImmutableArray<PropertyChange> Changes { get; init; } = [];

    /// <summary>The logical name.</summary>
    public string Name => State.Urn.Name(Urn);

    /// <summary>Whether it is the stack itself.</summary>
    public bool IsStack => Type == State.Urn.StackType;
}

/// <summary>One input that changes.</summary>
/// <param name="Path">Where, such as <c>rules[2].name</c>.</param>
/// <param name="Kind">Whether it is added, deleted or updated.</param>
/// <param name="Replaces">Whether the resource must be replaced for it.</param>
public sealed record PropertyChange(string Path, ChangeKind Kind, bool Replaces);

/// <summary>How an input changes.</summary>
public enum ChangeKind
{
    /// <summary>There was none.</summary>
    Add,

    /// <summary>There is none any more.</summary>
    Delete,

    /// <summary>It has another value.</summary>
    Update,
}
