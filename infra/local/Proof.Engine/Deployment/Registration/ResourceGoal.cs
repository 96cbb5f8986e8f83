using System.Collections.Immutable;
using Proof.Engine.State;
using Proof.Engine.Values;

namespace Proof.Engine.Deployment.Registration;

/// <summary>What the program wants one resource to be.</summary>
internal sealed record ResourceGoal
{
    /// <summary>The resource as the state would record it, with the inputs as the program gives them.</summary>
    public required ResourceState State { get; init; }

    /// <summary>Earlier URNs under which the state may have it, in the order in which they are tried.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Whether the old one must go before a new one can come; null leaves it to the provider.</summary>
    public bool? DeleteBeforeReplace { get; init; }

    /// <summary>The version of the provider; empty for any.</summary>
    public string Version { get; init; } = "";

    /// <summary>The provider that the program names; empty for the default one.</summary>
    public string Provider { get; init; } = "";

    /// <summary>Everything that must be there before this resource.</summary>
    public IEnumerable<string> Needs => StateIntegrity.References(State).Select(r => r.Urn);

    /// <summary>The inputs.</summary>
    public PropertyMap Inputs => State.Inputs;

    /// <summary>The URN.</summary>
    public string Urn => State.Urn;

    /// <summary>The type token.</summary>
    public string Type => State.Type;
}
