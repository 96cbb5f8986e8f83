using Proof.Engine.Deployment.Planning;
using Proof.Engine.State;

namespace Proof.Engine.Deployment.Steps;

/// <summary>Carries out single steps: for real, or as a preview.</summary>
internal interface IStepRunner
{
    /// <summary>Whether inputs may be unknown, as they are in a preview.</summary>
    bool AcceptsUnknowns { get; }

    /// <summary>Takes over a resource that needs nothing done.</summary>
    Task<LiveResource> SameAsync(OldResource old, ResourceState goal);

    /// <summary>Creates a resource.</summary>
    /// <param name="goal">The resource, with checked inputs.</param>
    /// <param name="old">What it replaces or whose entry it takes over; null for nothing.</param>
    /// <param name="cancellationToken">Gives up waiting for the provider.</param>
    Task<LiveResource> CreateAsync(ResourceState goal, OldResource? old, CancellationToken cancellationToken);

    /// <summary>Changes a resource in place.</summary>
    Task<LiveResource> UpdateAsync(OldResource old, ResourceState goal, CancellationToken cancellationToken);

    /// <summary>Deletes a resource.</summary>
    /// <param name="old">The resource.</param>
    /// <param name="forReplacement">Whether its entry stays, for the replacement that comes.</param>
    /// <param name="cancellationToken">Gives up waiting for the provider.</param>
    Task DeleteAsync(OldResource old, bool forReplacement, CancellationToken cancellationToken);

    /// <summary>Makes the state forget a resource without touching the provider.</summary>
    Task ForgetAsync(OldResource old);

    /// <summary>Records a resource that no provider manages, or one that was only read.</summary>
    /// <param name="number">Its number; null when it is new.</param>
    /// <param name="resource">The resource.</param>
    /// <param name="before">What the state has; null for nothing.</param>
    Task<LiveResource> RecordAsync(int? number, ResourceState resource, ResourceState? before);
}
