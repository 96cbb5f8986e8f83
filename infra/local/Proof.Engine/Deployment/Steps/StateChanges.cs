using System.Collections.Immutable;
using System.Text.Json;
using Proof.Engine.State;
using Proof.Engine.Values;

namespace Proof.Engine.Deployment.Steps;

/// <summary>How steps change what the state records of a resource.</summary>
internal static class StateChanges
{
    /// <summary>The record after a step that changed nothing at the provider: what is there, with the program's present options.</summary>
    public static ResourceState Same(ResourceState old, ResourceState goal)
    {
        var same = goal with
        {
            Id = old.Id,
            Outputs = goal.Custom ? SecretOutputs.Mark(old.Outputs, goal.Inputs, goal.AdditionalSecretOutputs) : old.Outputs,
            Aliases = AliasesOf(old, goal.Urn),
            Created = old.Created,
            Modified = old.Modified,
            Other = old.Other,
        };
        return AreEqual(old, same) ? old : same;
    }

    /// <summary>The earlier URNs after a resource was found under its old one.</summary>
    public static ImmutableArray<string> AliasesOf(ResourceState old, string urn) =>
        old.Urn == urn ? old.Aliases : [.. old.Aliases.Append(old.Urn).Where(a => a != urn).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether two records say the same.</summary>
    public static bool AreEqual(ResourceState one, ResourceState other) =>
        Scalars(one) == Scalars(other)
        && one.Inputs.Equals(other.Inputs)
        && one.Outputs.Equals(other.Outputs)
        && one.Dependencies.SequenceEqual(other.Dependencies)
        && one.PropertyDependencies.Count == other.PropertyDependencies.Count
        && one.PropertyDependencies.Zip(other.PropertyDependencies).All(p =>
            p.First.Key == p.Second.Key && p.First.Value.SequenceEqual(p.Second.Value))
        && one.AdditionalSecretOutputs.SequenceEqual(other.AdditionalSecretOutputs)
        && one.Aliases.SequenceEqual(other.Aliases)
        && one.IgnoreChanges.SequenceEqual(other.IgnoreChanges)
        && one.ReplaceOnChanges.SequenceEqual(other.ReplaceOnChanges)
        && one.ReplaceWith.SequenceEqual(other.ReplaceWith)
        && one.CustomTimeouts.SequenceEqual(other.CustomTimeouts);

    /// <summary>The same record without what is not compared by value; times are left out too.</summary>
    private static ResourceState Scalars(ResourceState resource) => resource with
    {
        Inputs = PropertyMap.Empty,
        Outputs = PropertyMap.Empty,
        Dependencies = [],
        PropertyDependencies = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty,
        AdditionalSecretOutputs = [],
        Aliases = [],
        IgnoreChanges = [],
        ReplaceOnChanges = [],
        ReplaceWith = [],
        CustomTimeouts = ImmutableSortedDictionary<string, double>.Empty,
        Created = null,
        Modified = null,
        Other = ImmutableSortedDictionary<string, JsonElement>.Empty,
    };
}
