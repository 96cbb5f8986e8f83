using System.Collections.Immutable;
using Proof.Engine.Providers;
using Proof.Engine.State;

namespace Proof.Engine.Deployment;

/// <summary>Runs steps, no more at once than allowed, and reports each.</summary>
/// <param name="runner">Carries them out.</param>
/// <param name="report">Is told.</param>
/// <param name="parallel">How many may run at once.</param>
/// <param name="cancelled">Lets no further step begin.</param>
/// <param name="giveUp">Ends steps that are running, when they are waited for no longer.</param>
internal sealed class StepExecutor(
    IStepRunner runner, RunReport report, int parallel, CancellationToken cancelled, CancellationToken giveUp) : IDisposable
{
    private readonly SemaphoreSlim _slots = new(parallel);

    /// <summary>Carries out a plan. Null when it failed; the report says why.</summary>
    public async Task<LiveResource?> RunAsync(ResourcePlan plan)
    {
        switch (plan)
        {
            case RefusedPlan refused:
                foreach (var reason in refused.Reasons)
                {
                    report.Error(refused.Goal.Urn, reason);
                }

                if (refused.Refused is { } step)
                {
                    report.Show(step);
                }

                return null;
            case SamePlan same:
                return await StepAsync(Operation.Same, same.Goal, same.Old.State, [], () => runner.SameAsync(same.Old, same.Goal));
            case CreatePlan create:
                return await StepAsync(Operation.Create, create.Goal, null, [], () => CreateAsync(create));
            case UpdatePlan update:
                return await StepAsync(Operation.Update, update.Goal, update.Old.State, update.Changes, () => UpdateAsync(update));
            case ReplacePlan replace:
                return await ReplaceAsync(replace);
            default:
                throw new InvalidOperationException($"no way to run a {plan.GetType().Name}");
        }
    }

    /// <summary>Deletes a resource, or only forgets it. False when it failed; the report says why.</summary>
    public async Task<bool> DeleteAsync(Operation operation, OldResource old, DeleteWay way)
    {
        var step = new Step { Operation = operation, Urn = old.State.Urn, Type = old.State.Type, Old = old.State };
        return await ReportAsync(step, async () =>
        {
            await (way switch
            {
                DeleteWay.Forget => runner.ForgetAsync(old),
                DeleteWay.RetainForReplacement => runner.RecordAsync(old.Number, old.State with { PendingReplacement = true }, old.State),
                _ => runner.DeleteAsync(old, way == DeleteWay.DeleteForReplacement, giveUp),
            });
            return new LiveResource(old.Number, old.State);
        }, keepNew: false) is not null;
    }

    /// <summary>Runs one step and reports it. Null when it failed.</summary>
    public Task<LiveResource?> StepAsync(
        Operation operation,
        ResourceState goal,
        ResourceState? old,
        ImmutableArray<PropertyChange> changes,
        Func<Task<LiveResource>> run) =>
        ReportAsync(
            new Step { Operation = operation, Urn = goal.Urn, Type = goal.Type, Old = old, New = goal, Changes = changes }, run, keepNew: true);

    /// <inheritdoc/>
    public void Dispose() => _slots.Dispose();

    private Task<LiveResource> CreateAsync(CreatePlan plan) => plan.Goal.Custom
        ? runner.CreateAsync(plan.Goal, plan.Entry, giveUp)
        : runner.RecordAsync(null, plan.Goal, null);

    private Task<LiveResource> UpdateAsync(UpdatePlan plan) => plan.Goal.Custom
        ? runner.UpdateAsync(plan.Old, plan.Goal, giveUp)
        : runner.RecordAsync(plan.Old.Number, StateChanges.Same(plan.Old.State, plan.Goal), plan.Old.State);

    private async Task<LiveResource?> ReplaceAsync(ReplacePlan plan)
    {
        foreach (var old in plan.DeleteFirst)
        {
            if (!await DeleteAsync(Operation.DeleteReplaced, old, old.State.RetainOnDelete ? DeleteWay.RetainForReplacement : DeleteWay.DeleteForReplacement))
            {
                return null;
            }
        }

        var created = await StepAsync(
            Operation.CreateReplacement, plan.Goal, plan.Old.State, plan.Changes, () => runner.CreateAsync(plan.Goal, plan.Old, giveUp));
        if (created is not null)
        {
            report.Show(new Step
            {
                Operation = Operation.Replace,
                Urn = plan.Goal.Urn,
                Type = plan.Goal.Type,
                Old = plan.Old.State,
                New = created.State,
                Changes = plan.Changes,
            });
        }

        return created;
    }

    private async Task<LiveResource?> ReportAsync(Step step, Func<Task<LiveResource>> run, bool keepNew)
    {
        // Default providers are the engine's own affair; Pulumi does not show them either.
        var shown = !ProviderName.IsProviderType(step.Type);
        await _slots.WaitAsync(CancellationToken.None);
        try
        {
            if (cancelled.IsCancellationRequested)
            {
                return null;
            }

            var started = shown ? report.Started(step) : 0;
            var live = await run();
            if (shown)
            {
                report.Ended(keepNew ? step with { New = live.State } : step, started);
            }

            return live;
        }
#pragma warning disable CA1031 // Whatever a provider throws, the other steps go on; the report carries it.
        catch (Exception e)
#pragma warning restore CA1031
        {
            report.Error(step.Urn, FailureText.Of(step, e));
            report.Failed(step);
            return null;
        }
        finally
        {
            _slots.Release();
        }
    }
}
