using System.Collections.Immutable;
using Proof.Engine.State;

namespace Proof.Engine.Deployment.Planning;

/// <summary>What has to be done so that a resource is as the program wants it.</summary>
/// <param name="Goal">The resource as it is to be, with checked inputs.</param>
internal abstract record ResourcePlan(ResourceState Goal);

/// <summary>Nothing, but perhaps the options in the state are brought up to date.</summary>
internal sealed record SamePlan(ResourceState Goal, OldResource Old) : ResourcePlan(Goal);

/// <summary>It is created. <paramref name="Entry"/> is the state's entry that it takes over, when there is one.</summary>
internal sealed record CreatePlan(ResourceState Goal, OldResource? Entry = null) : ResourcePlan(Goal);

/// <summary>It is changed in place.</summary>
internal sealed record UpdatePlan(ResourceState Goal, OldResource Old, ImmutableArray<PropertyChange> Changes) : ResourcePlan(Goal);

/// <summary>It is replaced.</summary>
/// <param name="Goal">The resource as it is to be, with checked inputs.</param>
/// <param name="Old">The resource as it was.</param>
/// <param name="Changes">Why.</param>
/// <param name="DeleteFirst">What must be deleted before the new one is made, in that order; empty when old and new can stand side by side.</param>
internal sealed record ReplacePlan(
    ResourceState Goal, OldResource Old, ImmutableArray<PropertyChange> Changes, ImmutableArray<OldResource> DeleteFirst) : ResourcePlan(Goal);

/// <summary>It cannot be done.</summary>
/// <param name="Goal">The resource as it was to be.</param>
/// <param name="Reasons">Why, for people.</param>
/// <param name="Refused">The step that was refused, to be shown; null when it did not come so far.</param>
internal sealed record RefusedPlan(ResourceState Goal, ImmutableArray<string> Reasons, Step? Refused = null) : ResourcePlan(Goal);
