using Proof.Engine.State;

namespace Proof.Engine.Deployment.Steps;

/// <summary>A resource as this run left it.</summary>
/// <param name="Number">Its number in the state; without meaning in a preview.</param>
/// <param name="State">The resource.</param>
internal sealed record LiveResource(int Number, ResourceState State);
