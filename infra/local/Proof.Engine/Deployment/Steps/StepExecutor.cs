using System.Collections.Immutable;
using Proof.Engine.Deployment.Planning;
using Proof.Engine.Providers;
using Proof.Engine.State;

namespace Proof.Engine.Deployment.Steps;

/// <summary>
/// Runs steps and reports each. Of those that ask a provider for something, no more run at once than allowed; the others never wait for them.
/// </summary>
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
                return await ReportAsync(
                    NewStep(Operation.Same, same.Goal, same.Old.State, []), false, () => runner.SameAsync(same.Old, same.Goal));
            case CreatePlan create:
                return await ReportAsync(NewStep(Operation.Create, create.Goal, null, []), create.Goal.Custom, () => CreateAsync(create));
            case UpdatePlan update:
                return await ReportAsync(
                    NewStep(Operation.Update, update.Goal, update.Old.State, update.Changes), update.Goal.Custom, () => UpdateAsync(update));
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
        return await ReportAsync(step, way is DeleteWay.Delete or DeleteWay.DeleteForReplacement, async () =>
        {
            await (way switch
            {
                DeleteWay.Forget => runner.ForgetAsync(old),
                DeleteWay.RetainForReplacement => runner.RecordAsync(old.Number, old.State with { PendingReplacement = true }, old.State),
                _ => runner.DeleteAsync(old, way == DeleteWay.DeleteForReplacement, giveUp),
            });
            return new LiveResource(old.Number, old.State);
        }) is not null;
    }

    /// <summary>Reads a resource that something else manages. Null when it failed; the report says why.</summary>
    public Task<LiveResource?> ReadAsync(ResourceState goal, ResourceState? old, Func<Task<LiveResource>> read) =>
        ReportAsync(NewStep(Operation.Read, goal, old, []), asksProvider: true, read);

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

        var created = await ReportAsync(
            NewStep(Operation.CreateReplacement, plan.Goal, plan.Old.State, plan.Changes),
            asksProvider: true,
            () => runner.CreateAsync(plan.Goal, plan.Old, giveUp));
        if (created is not null)
        {
            report.Show(NewStep(Operation.Replace, created.State, plan.Old.State, plan.Changes));
        }

        return created;
    }

    private static Step NewStep(Operation operation, ResourceState goal, ResourceState? old, ImmutableArray<PropertyChange> changes) =>
        new() { Operation = operation, Urn = goal.Urn, Type = goal.Type, Old = old, New = goal, Changes = changes };

    private async Task<LiveResource?> ReportAsync(Step step, bool asksProvider, Func<Task<LiveResource>> run)
    {
        if (!asksProvider)
        {
            return await ReportAsync(step, run);
        }

        await _slots.WaitAsync(CancellationToken.None);
        try
        {
            // On a thread of its own: what a provider does before it first waits must not hold up the next registration.
            return await Task.Run(() => ReportAsync(step, run), CancellationToken.None);
        }
        finally
        {
            _slots.Release();
        }
    }

    private async Task<LiveResource?> ReportAsync(Step step, Func<Task<LiveResource>> run)
    {
        if (cancelled.IsCancellationRequested)
        {
            return null;
        }

        // Default providers are the engine's own affair; Pulumi does not show them either.
        var shown = !ProviderName.IsProviderType(step.Type);
        try
        {
            var started = shown ? report.Started(step) : 0;
            var live = await run();
            if (shown)
            {
                report.Ended(step.New is null ? step : step with { New = live.State }, started);
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
    }
}
