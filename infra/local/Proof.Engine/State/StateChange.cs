using System.Collections.Immutable;

namespace Proof.Engine.State;

/// <summary>
/// One change of a stack's state. Resources are named by number: their place in the checkpoint that the run started from, or a number that
/// was given out later.
/// </summary>
internal sealed record StateChange
{
    /// <summary>The operation that begins with this change, under its number.</summary>
    public (int Number, PendingOperation Operation)? Begin { get; init; }

    /// <summary>The numbers of the operations that end with this change.</summary>
    public ImmutableArray<int> End { get; init; } = [];

    /// <summary>Resources that are new or different.</summary>
    public ImmutableArray<(int Number, ResourceState Resource)> Set { get; init; } = [];

    /// <summary>Resources that are no more.</summary>
    public ImmutableArray<int> Remove { get; init; } = [];
}
