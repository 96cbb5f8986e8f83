using System.Collections.Immutable;
using Proof.Engine.Values;

namespace Proof.Engine;

/// <summary>What a run did, or a preview would do.</summary>
public sealed record DeploymentResult
{
    /// <summary>Whether all of it was done.</summary>
    public required bool Succeeded { get; init; }

    /// <summary>Whether it was cancelled; then it did not succeed.</summary>
    public bool Cancelled { get; init; }

    /// <summary>The steps that were done, or in a preview all; sorted: the stack first, then by URN, deletions last.</summary>
    public required ImmutableArray<Step> Steps { get; init; }

    /// <summary>The messages, in the order in which they came, without those for finding faults in the program.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>The stack's outputs after the run; in a preview they may hold unknowns.</summary>
    public required PropertyMap Outputs { get; init; }

    /// <summary>The stack's outputs before the run.</summary>
    public required PropertyMap OldOutputs { get; init; }

    /// <summary>How long it took.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>How many resources went through each operation. The two halves of a replacement count as one replacement.</summary>
    public ImmutableSortedDictionary<Operation, int> Counts => Steps
        .Where(s => !s.Operation.IsHalf())
        .GroupBy(s => s.Operation)
        .ToImmutableSortedDictionary(g => g.Key, g => g.Count());

    /// <summary>Whether any resource is changed. Outputs and reads do not count, as in the Pulumi CLI.</summary>
    public bool HasChanges => Steps.Any(s => s.Operation.IsChange());
}
