using System.Collections.Immutable;
using Proof.Engine.Values;

namespace Proof.Engine.State;

/// <summary>The state of a stack at one moment. It is read-only; changes go through <c>StackState</c>.</summary>
/// <param name="Resources">The resources, each after those it depends on.</param>
/// <param name="Pending">Operations of which it is not known how they ended.</param>
public sealed record Snapshot(ImmutableArray<ResourceState> Resources, ImmutableArray<PendingOperation> Pending)
{
    /// <summary>A stack with nothing in it.</summary>
    public static Snapshot Empty { get; } = new([], []);

    /// <summary>The outputs of the stack; empty before the first completed run.</summary>
    public PropertyMap StackOutputs =>
        Resources.FirstOrDefault(r => r.Type == Urn.StackType && !r.Delete)?.Outputs ?? PropertyMap.Empty;
}
