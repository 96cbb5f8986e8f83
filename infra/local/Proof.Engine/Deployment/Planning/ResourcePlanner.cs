using System.Collections.Immutable;
using System.Security.Cryptography;
using Proof.Engine.Deployment.Registration;
using Proof.Engine.Providers;
using Proof.Engine.State;
using Proof.Engine.Values;

namespace Proof.Engine.Deployment.Planning;

/// <summary>Decides what has to be done to a resource: checks its inputs and compares them with what there is. Changes nothing.</summary>
/// <param name="providers">The reading halves of the providers, by package.</param>
/// <param name="olds">The state at the start of the run.</param>
internal sealed class ResourcePlanner(ProviderReaders providers, OldResources olds)
{
    private const int SeedLength = 32;

    private readonly HashSet<string> _replaced = new(StringComparer.Ordinal);

    /// <summary>Plans one resource.</summary>
    /// <param name="goal">What the program wants.</param>
    /// <param name="old">What the state has; null for nothing.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ResourcePlan> PlanAsync(ResourceGoal goal, OldResource? old, CancellationToken cancellationToken)
    {
        if (old is not null && old.State.Custom != goal.State.Custom)
        {
            return new RefusedPlan(goal.State, [$"{goal.Urn} was a {Kind(old.State)} and is now a {Kind(goal.State)}; give it another name"]);
        }

        if (!goal.State.Custom)
        {
            return PlanComponent(goal.State, old);
        }

        // What was only read, or is gone already, counts as not there; its entry in the state is taken over.
        var standing = old is { IsGone: false, State.External: false } ? old : null;
        var provider = providers.Of(goal.Type);
        var wanted = goal.State with { Inputs = IgnoreChanges(goal.State, standing?.State) };
        var check = await CheckAsync(provider, wanted, standing?.State.Inputs, cancellationToken);
        if (!check.Failures.IsEmpty)
        {
            return new RefusedPlan(wanted, [.. check.Failures.Select(f => Describe(wanted, f))]);
        }

        var goalState = wanted with { Inputs = check.Inputs };
        return old switch
        {
            null => new CreatePlan(goalState),
            { IsGone: true } => Replace(goalState, old, [], []),
            { State.External: true } => new CreatePlan(goalState, old),
            _ => await CompareAsync(goal, wanted, goalState, old, provider, cancellationToken),
        };
    }

    private ResourcePlan PlanComponent(ResourceState goal, OldResource? old)
    {
        if (old is null)
        {
            return new CreatePlan(goal);
        }

        var changes = PropertyChanges.Between(old.State.Inputs, goal.Inputs);
        return changes.IsEmpty && !olds.IsUnresolved(goal.Urn) ? new SamePlan(goal, old) : new UpdatePlan(goal, old, changes);
    }

    private async Task<ResourcePlan> CompareAsync(
        ResourceGoal goal, ResourceState wanted, ResourceState checkedGoal, OldResource old, IProviderReader provider, CancellationToken cancellation)
    {
        var request = new DiffRequest(goal.Type, old.State.Id ?? "", old.State.Inputs, old.State.Outputs, checkedGoal.Inputs);
        var diff = await provider.DiffAsync(request, cancellation);
        var changes = PropertyChanges.Of(diff, old.State.Inputs, checkedGoal.Inputs, goal.State.ReplaceOnChanges);
        var goesWithReplaced = goal.State.DeletedWith is { } with && _replaced.Contains(with);
        if (!goesWithReplaced && !changes.Any(c => c.Replaces))
        {
            return changes.IsEmpty && !olds.IsUnresolved(goal.Urn)
                ? new SamePlan(checkedGoal, old)
                : new UpdatePlan(checkedGoal, old, changes);
        }

        if (old.State.Protect && goal.State.Protect)
        {
            return new RefusedPlan(checkedGoal, [ProtectionText.CannotReplace(goal.Urn)], new Step
            {
                Operation = Operation.Replace,
                Urn = goal.Urn,
                Type = goal.Type,
                Old = old.State,
                New = checkedGoal,
                Changes = changes,
            });
        }

        // The new one is another resource: it gets names of its own.
        var check = await CheckAsync(provider, wanted, null, cancellation);
        if (!check.Failures.IsEmpty)
        {
            return new RefusedPlan(wanted, [.. check.Failures.Select(f => Describe(wanted, f))]);
        }

        var deleteFirst = goal.DeleteBeforeReplace ?? diff.DeleteBeforeReplace
            ? await new DependentReplacements(providers, olds).FindAsync(old, cancellation)
            : [];
        return deleteFirst.FirstOrDefault(d => d.State.Protect && d != old) is { } dependent
            ? new RefusedPlan(checkedGoal, [ProtectionText.CannotReplace(dependent.State.Urn)])
            : Replace(checkedGoal with { Inputs = check.Inputs }, old, changes, deleteFirst);
    }

    private ReplacePlan Replace(
        ResourceState goal, OldResource old, ImmutableArray<PropertyChange> changes, ImmutableArray<OldResource> deleteFirst)
    {
        _replaced.Add(goal.Urn);
        foreach (var gone in deleteFirst)
        {
            gone.IsGone = true;
        }

        old.IsReplaced = !old.IsGone;
        return new ReplacePlan(goal, old, changes, deleteFirst);
    }

    private static Task<CheckResult> CheckAsync(
        IProviderReader provider, ResourceState wanted, PropertyMap? old, CancellationToken cancellation) =>
        provider.CheckAsync(
            new CheckRequest(wanted.Type, wanted.Name, old, wanted.Inputs, [.. RandomNumberGenerator.GetBytes(SeedLength)]), cancellation);

    private static PropertyMap IgnoreChanges(ResourceState goal, ResourceState? old) => old is null
        ? goal.Inputs
        : goal.IgnoreChanges.Aggregate(goal.Inputs, (inputs, path) => PropertyPath.Parse(path).Restore(inputs, old.Inputs));

    private static string Describe(ResourceState resource, CheckFailure failure) => failure.Property.Length == 0
        ? $"{resource.Type} resource '{resource.Name}' has a problem: {failure.Reason}"
        : $"{resource.Type} resource '{resource.Name}': property {failure.Property} has a problem: {failure.Reason}";

    private static string Kind(ResourceState resource) => resource.Custom ? "custom resource" : "component";
}
