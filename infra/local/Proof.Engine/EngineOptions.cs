using System.Collections.Immutable;
using Proof.Engine.Project;
using Proof.Engine.Providers;
using Proof.Engine.Values;

namespace Proof.Engine;

/// <summary>What a run works on and with.</summary>
public sealed record EngineOptions
{
    /// <summary>The stack.</summary>
    public required StackName Stack { get; init; }

    /// <summary>The folder that holds <c>.pulumi</c>, Pulumi's self-managed backend; made when it is missing.</summary>
    public required string StateDirectory { get; init; }

    /// <summary>The passphrase of the state's secrets.</summary>
    public required string Passphrase { get; init; }

    /// <summary>The stack file's <c>encryptionsalt</c>, which a new state takes over; null to make one.</summary>
    public string? EncryptionSalt { get; init; }

    /// <summary>The folder of Pulumi.yaml.</summary>
    public required string RootDirectory { get; init; }

    /// <summary>The configuration, by <c>namespace:key</c>.</summary>
    public IReadOnlyDictionary<string, ConfigValue> Config { get; init; } = ImmutableDictionary<string, ConfigValue>.Empty;

    /// <summary>The program that says what the stack should be.</summary>
    public required IProgram Program { get; init; }

    /// <summary>The providers by package, such as <c>azure-native</c>.</summary>
    public required IReadOnlyDictionary<string, IProvider> Providers { get; init; }

    /// <summary>
    /// Outputs that previews of other stacks foresaw, for stacks that this one refers to: so that stacks that stand on each other can be
    /// previewed together before any of them exists. Only previews look at them; what is not known in them counts as missing.
    /// </summary>
    public IReadOnlyDictionary<StackName, PropertyMap> ForeseenOutputs { get; init; } = ImmutableDictionary<StackName, PropertyMap>.Empty;

    /// <summary>
    /// Stacks that are there though nothing was ever deployed to them, as after <c>pulumi stack init</c>: whoever refers to one sees no
    /// outputs. A reference to any other stack without state fails.
    /// </summary>
    public IReadOnlySet<StackName> InitializedStacks { get; init; } = ImmutableHashSet<StackName>.Empty;

    /// <summary>The time.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Is told what happens, one event at a time.</summary>
    public Action<EngineEvent> Events { get; init; } = _ => { };

    /// <summary>How many steps run at once; at least 1.</summary>
    public int Parallel { get; init; } = 16;

    /// <summary>How long the program may take to call back for the first time.</summary>
    public TimeSpan StartLimit { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How long running steps may go on after a cancellation, and the program after the last step.</summary>
    public TimeSpan StopLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The stack's name; never the passphrase.</summary>
    public override string ToString() => Stack.ToString();
}
