using Proof.Engine.Deployment.Planning;
using Proof.Engine.Providers;
using Proof.Engine.State;
using Proof.Engine.Values;

namespace Proof.Engine.Deployment.Steps;

/// <summary>
/// Carries out steps at the providers. Each is written down before it is begun and after it ended; one whose outcome is not known, as when
/// the connection broke, stays written down as pending.
/// </summary>
/// <param name="state">The state.</param>
/// <param name="providers">The providers by package.</param>
/// <param name="clock">The time.</param>
internal sealed class UpdateRunner(StackState state, IReadOnlyDictionary<string, IProvider> providers, TimeProvider clock) : IStepRunner
{
    /// <inheritdoc/>
    public bool AcceptsUnknowns => false;

    /// <inheritdoc/>
    public Task<LiveResource> SameAsync(OldResource old, ResourceState goal) =>
        RecordAsync(old.Number, StateChanges.Same(old.State, goal), old.State);

    /// <inheritdoc/>
    public async Task<LiveResource> CreateAsync(ResourceState goal, OldResource? old, CancellationToken cancellationToken)
    {
        var provider = Provider(goal.Type);
        return await RunAsync(PendingKind.Creating, goal, async () =>
        {
            var created = await provider.CreateAsync(new CreateRequest(goal.Type, goal.Name, goal.Inputs), cancellationToken);
            var now = clock.GetUtcNow();
            var resource = Complete(goal, created.Outputs) with { Id = created.Id, Created = now, Modified = now };
            if (old is null)
            {
                return Set(state.NewNumber(), resource);
            }

            resource = resource with { Aliases = StateChanges.AliasesOf(old.State, goal.Urn) };
            if (!old.IsReplaced)
            {
                return Set(old.Number, resource);
            }

            // The old one stands beside it until the end of the run. Its protection ended with the program's.
            var number = state.NewNumber();
            var leftover = old.State with { Urn = goal.Urn, Delete = true, Protect = false };
            return (new LiveResource(number, resource), new StateChange { Set = [(number, resource), (old.Number, leftover)] });
        });
    }

    /// <inheritdoc/>
    public async Task<LiveResource> UpdateAsync(OldResource old, ResourceState goal, CancellationToken cancellationToken)
    {
        var provider = Provider(goal.Type);
        var planned = goal with { Id = old.State.Id, Outputs = old.State.Outputs, Created = old.State.Created };
        return await RunAsync(PendingKind.Updating, planned, async () =>
        {
            var request = new UpdateRequest(goal.Type, old.State.Id ?? "", old.State.Inputs, old.State.Outputs, goal.Inputs);
            var outputs = await provider.UpdateAsync(request, cancellationToken);
            return Set(old.Number, Complete(planned, outputs) with
            {
                Modified = clock.GetUtcNow(),
                Aliases = StateChanges.AliasesOf(old.State, goal.Urn),
                Other = old.State.Other,
            });
        });
    }

    /// <inheritdoc/>
    public async Task DeleteAsync(OldResource old, bool forReplacement, CancellationToken cancellationToken)
    {
        var resource = old.State;
        var provider = Provider(resource.Type);
        await RunAsync(PendingKind.Deleting, resource, async () =>
        {
            await provider.DeleteAsync(
                new DeleteRequest(resource.Type, resource.Id ?? "", resource.Inputs, resource.Outputs), cancellationToken);
            return forReplacement
                ? Set(old.Number, resource with { PendingReplacement = true })
                : (new LiveResource(old.Number, resource), new StateChange { Remove = [old.Number] });
        });
    }

    /// <inheritdoc/>
    public Task ForgetAsync(OldResource old) => state.ChangeAsync(new StateChange { Remove = [old.Number] });

    /// <inheritdoc/>
    public async Task<LiveResource> RecordAsync(int? number, ResourceState resource, ResourceState? before)
    {
        var live = new LiveResource(number ?? state.NewNumber(), resource);
        if (before is null || !StateChanges.AreEqual(before, resource))
        {
            await state.ChangeAsync(new StateChange { Set = [(live.Number, resource)] });
        }

        return live;
    }

    private async Task<LiveResource> RunAsync(
        PendingKind kind, ResourceState planned, Func<Task<(LiveResource Live, StateChange Change)>> run)
    {
        var operation = await state.BeginAsync(kind, planned);
        try
        {
            var (live, change) = await run();
            await state.EndAsync(operation, planned.Urn, change);
            return live;
        }
        catch (ProviderException)
        {
            // A clear refusal: it was not done.
            await state.RefusedAsync(operation);
            throw;
        }
    }

    private static (LiveResource Live, StateChange Change) Set(int number, ResourceState resource) =>
        (new LiveResource(number, resource), new StateChange { Set = [(number, resource)] });

    private static ResourceState Complete(ResourceState goal, PropertyMap outputs) =>
        goal with { Outputs = SecretOutputs.Mark(outputs, goal.Inputs, goal.AdditionalSecretOutputs) };

    private IProvider Provider(string type) => providers.TryGetValue(ProviderName.PackageOf(type), out var provider)
        ? provider
        : throw new ProviderException($"no provider for {type}; this engine has {string.Join(", ", providers.Keys)}");
}
