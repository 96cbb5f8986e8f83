using System.Collections.Immutable;
using Proof.Engine.Project;
using Proof.Engine.State;
using Proof.Engine.Values;

namespace Proof.Engine.Deployment;

/// <summary>What every run needs, updates and previews alike. It holds no provider and no state, so that a preview can be given it.</summary>
internal sealed record RunSettings
{
    /// <summary>The stack, and where its state is read.</summary>
    public required StatePlace Place { get; init; }

    /// <summary>The folder of Pulumi.yaml.</summary>
    public required string RootDirectory { get; init; }

    /// <summary>The configuration, by <c>namespace:key</c>.</summary>
    public required IReadOnlyDictionary<string, ConfigValue> Config { get; init; }

    /// <summary>The program.</summary>
    public required IProgram Program { get; init; }

    /// <summary>The time.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>How many steps run at once.</summary>
    public required int Parallel { get; init; }

    /// <summary>How long the program may take to call for the first time.</summary>
    public required TimeSpan StartLimit { get; init; }

    /// <summary>How long steps may go on after a cancellation, and the program after the last step.</summary>
    public required TimeSpan StopLimit { get; init; }

    /// <summary>Outputs that previews of other stacks foresaw; none in an update.</summary>
    public IReadOnlyDictionary<StackName, PropertyMap> ForeseenOutputs { get; init; } = ImmutableDictionary<StackName, PropertyMap>.Empty;

    /// <summary>Stacks that are there though they have no state.</summary>
    public required IReadOnlySet<StackName> InitializedStacks { get; init; }

    /// <summary>The stack.</summary>
    public StackName Stack => Place.Stack;

    /// <summary>Takes what every run needs from the options.</summary>
    public static RunSettings From(EngineOptions options) => new()
    {
        Place = new StatePlace(options.StateDirectory, options.Stack, options.Passphrase),
        RootDirectory = options.RootDirectory,
        Config = options.Config,
        Program = options.Program,
        Clock = options.Clock,
        Parallel = Math.Max(1, options.Parallel),
        StartLimit = options.StartLimit,
        StopLimit = options.StopLimit,
        InitializedStacks = options.InitializedStacks,
    };
}
