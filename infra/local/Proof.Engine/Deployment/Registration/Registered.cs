using System.Collections.Immutable;
using Proof.Engine.Deployment.Steps;

namespace Proof.Engine.Deployment.Registration;

/// <summary>A resource that the program registered in this run.</summary>
/// <param name="urn">Its URN.</param>
/// <param name="aliases">Its earlier URNs.</param>
internal sealed class Registered(string urn, ImmutableArray<string> aliases)
{
    /// <summary>Its URN.</summary>
    public string Urn => urn;

    /// <summary>Its earlier URNs; its children inherit them.</summary>
    public ImmutableArray<string> Aliases => aliases;

    /// <summary>The resource after its step; null before, and when the step failed or was skipped.</summary>
    public LiveResource? Live { get; set; }

    /// <summary>Whether its step was not even begun, because something that it needs failed.</summary>
    public bool WasSkipped { get; set; }

    /// <summary>Whether its outputs may still be registered: a component's, once.</summary>
    public bool AwaitsOutputs { get; set; }
}
