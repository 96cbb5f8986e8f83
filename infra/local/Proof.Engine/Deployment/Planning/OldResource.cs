using Proof.Engine.State;

namespace Proof.Engine.Deployment.Planning;

/// <summary>A resource of the state at the start of the run, and what has become of it.</summary>
/// <param name="number">Its number in the state.</param>
/// <param name="state">The resource.</param>
internal sealed class OldResource(int number, ResourceState state)
{
    /// <summary>Its number in the state.</summary>
    public int Number => number;

    /// <summary>The resource as it was.</summary>
    public ResourceState State => state;

    /// <summary>Whether the program registered it again.</summary>
    public bool IsClaimed { get; set; }

    /// <summary>Whether it is gone from the provider: deleted so that its replacement can be made.</summary>
    public bool IsGone { get; set; } = state.PendingReplacement;

    /// <summary>Whether its replacement was made beside it, so that it has to be deleted at the end.</summary>
    public bool IsReplaced { get; set; } = state.Delete;
}
