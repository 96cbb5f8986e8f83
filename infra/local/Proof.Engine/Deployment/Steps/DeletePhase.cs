using System.Collections.Immutable;
using Proof.Engine.Deployment.Planning;
using Proof.Engine.Providers;
using Proof.Engine.State;

namespace Proof.Engine.Deployment.Steps;

/// <summary>
/// Deletes what the program did not register, and what was replaced: dependents before what they depend on, and otherwise side by side.
/// </summary>
/// <param name="olds">The state at the start of the run.</param>
/// <param name="live">The resources as the run leaves them.</param>
/// <param name="executor">Runs the steps.</param>
/// <param name="report">Is told.</param>
/// <param name="cancelled">Lets no further deletion begin.</param>
internal sealed class DeletePhase(
    OldResources olds, IEnumerable<ResourceState> live, StepExecutor executor, RunReport report, CancellationToken cancelled)
{
    // In Azure an id follows from names. A resource that came back under an id of before is the one that would be deleted.
    private readonly HashSet<string> _inUse =
        live.Where(r => r is { Custom: true, Id: not null }).Select(Identity).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, List<Task<bool>>> _dependents = new(StringComparer.Ordinal);
    private readonly HashSet<string> _going = new(StringComparer.Ordinal);

    /// <summary>Runs to the end; what went wrong is in the report. If anything is protected, nothing is deleted.</summary>
    public async Task RunAsync()
    {
        var deletions = olds.All.Where(r => !r.IsClaimed || r.IsReplaced).ToImmutableArray();
        _going.UnionWith(deletions.Select(r => r.State.Urn));
        if (RefuseProtected(deletions))
        {
            return;
        }

        // From the end of the state: dependents come after what they depend on, so their tasks are there already.
        var tasks = new List<Task<bool>>();
        foreach (var resource in deletions.Reverse())
        {
            var task = DeleteAsync(resource, [.. _dependents.GetValueOrDefault(resource.State.Urn) ?? []]);
            tasks.Add(task);
            foreach (var needed in OldResources.References(resource.State).Distinct(StringComparer.Ordinal))
            {
                if (!_dependents.TryGetValue(needed, out var list))
                {
                    _dependents[needed] = list = [];
                }

                list.Add(task);
            }
        }

        await Task.WhenAll(tasks);
    }

    private bool RefuseProtected(ImmutableArray<OldResource> deletions)
    {
        var isProtected = deletions.Where(r => r.State.Protect && !r.IsReplaced).ToArray();
        foreach (var resource in isProtected)
        {
            report.Error(resource.State.Urn, ProtectionText.CannotDelete(resource.State.Urn));
            report.Show(new Step
            {
                Operation = Operation.Delete,
                Urn = resource.State.Urn,
                Type = resource.State.Type,
                Old = resource.State,
            });
        }

        return isProtected.Length > 0;
    }

    private async Task<bool> DeleteAsync(OldResource resource, Task<bool>[] dependents)
    {
        // A resource whose dependents could not be deleted is still in use: it stays, and so does all that it depends on.
        var done = await Task.WhenAll(dependents);
        return done.All(d => d) && !cancelled.IsCancellationRequested && await executor.DeleteAsync(OperationOf(resource), resource, Way(resource));
    }

    private static string Identity(ResourceState resource) => $"{resource.Type} {resource.Id}";

    private static Operation OperationOf(OldResource resource) => resource switch
    {
        { State.External: true } => Operation.Discard,
        { IsGone: true } => Operation.RemovePendingReplace,
        { IsReplaced: true } => Operation.DeleteReplaced,
        _ => Operation.Delete,
    };

    private DeleteWay Way(OldResource resource)
    {
        var state = resource.State;
        var onlyInState = !state.Custom || state.External || state.RetainOnDelete || resource.IsGone
            || ProviderName.IsProviderType(state.Type)
            || (state.DeletedWith is { } with && _going.Contains(with))
            || _inUse.Contains(Identity(state));
        return onlyInState ? DeleteWay.Forget : DeleteWay.Delete;
    }
}
