using Proof.Engine.Deployment.Planning;
using Proof.Engine.State;
using Proof.Engine.Values;

namespace Proof.Engine.Deployment.Steps;

/// <summary>Foretells what steps would give. It holds nothing that could change anything.</summary>
/// <param name="providers">The reading halves of the providers.</param>
internal sealed class PreviewRunner(ProviderReaders providers) : IStepRunner
{
    /// <inheritdoc/>
    public bool AcceptsUnknowns => true;

    /// <inheritdoc/>
    public Task<LiveResource> SameAsync(OldResource old, ResourceState goal) =>
        Task.FromResult(new LiveResource(old.Number, StateChanges.Same(old.State, goal)));

    /// <inheritdoc/>
    public Task<LiveResource> CreateAsync(ResourceState goal, OldResource? old, CancellationToken cancellationToken) =>
        Foresee(goal, null);

    /// <inheritdoc/>
    public Task<LiveResource> UpdateAsync(OldResource old, ResourceState goal, CancellationToken cancellationToken) => Foresee(goal, old);

    /// <inheritdoc/>
    public Task DeleteAsync(OldResource old, bool forReplacement, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task ForgetAsync(OldResource old) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task<LiveResource> RecordAsync(int? number, ResourceState resource, ResourceState? before) =>
        Task.FromResult(new LiveResource(number ?? -1, resource));

    private Task<LiveResource> Foresee(ResourceState goal, OldResource? old)
    {
        var outputs = providers.Of(goal.Type).Foresee(goal.Type, goal.Inputs, old?.State.Outputs);
        var foreseen = goal with
        {
            Id = old?.State.Id,
            Outputs = SecretOutputs.Mark(outputs, goal.Inputs, goal.AdditionalSecretOutputs),
            Created = old?.State.Created,
            Modified = old?.State.Modified,
        };
        return Task.FromResult(new LiveResource(old?.Number ?? -1, foreseen));
    }
}
