using System.Collections.Immutable;
using Proof.Engine.Values;

namespace Proof.Engine.Providers;

/// <summary>Inputs to check.</summary>
/// <param name="Type">The resource's type token.</param>
/// <param name="Name">Its logical name.</param>
/// <param name="Old">The checked inputs of the last run; null when there are none, or on a replacement.</param>
/// <param name="New">The inputs that the program gives.</param>
/// <param name="RandomSeed">32 random bytes from which a name may be made.</param>
public sealed record CheckRequest(string Type, string Name, PropertyMap? Old, PropertyMap New, ImmutableArray<byte> RandomSeed);

/// <summary>Checked inputs, or what is wrong with them.</summary>
public sealed record CheckResult(PropertyMap Inputs, ImmutableArray<CheckFailure> Failures);

/// <summary>One fault in a resource's inputs.</summary>
/// <param name="Property">The property; empty when no single one is meant.</param>
/// <param name="Reason">What is wrong; never holds a secret value.</param>
public sealed record CheckFailure(string Property, string Reason);

/// <summary>What is there and what is wanted.</summary>
public sealed record DiffRequest(string Type, string Id, PropertyMap OldInputs, PropertyMap OldOutputs, PropertyMap NewInputs);

/// <summary>What would change.</summary>
/// <param name="Changes">Property paths such as <c>tags.owner</c> or <c>rules[2].name</c>; empty when nothing changes.</param>
/// <param name="Replaces">Those of the paths that cannot be changed in place.</param>
/// <param name="DeleteBeforeReplace">Whether old and new cannot stand side by side, as when the name is fixed.</param>
public sealed record DiffResult(ImmutableArray<string> Changes, ImmutableArray<string> Replaces, bool DeleteBeforeReplace)
{
    /// <summary>No change.</summary>
    public static DiffResult None { get; } = new([], [], false);
}

/// <summary>A resource to create, with checked inputs.</summary>
public sealed record CreateRequest(string Type, string Name, PropertyMap Inputs);

/// <summary>A resource that was created.</summary>
public sealed record CreateResult(string Id, PropertyMap Outputs);

/// <summary>A resource as it is in the cloud.</summary>
public sealed record ReadResult(string Id, PropertyMap Inputs, PropertyMap Outputs);

/// <summary>A resource to change, with checked new inputs.</summary>
public sealed record UpdateRequest(string Type, string Id, PropertyMap OldInputs, PropertyMap OldOutputs, PropertyMap NewInputs);

/// <summary>A resource to delete.</summary>
public sealed record DeleteRequest(string Type, string Id, PropertyMap Inputs, PropertyMap Outputs);
