using Proof.Engine.Secrets;

namespace Proof.Engine.State;

/// <summary>A checkpoint file as it was read.</summary>
/// <param name="Snapshot">The state in it.</param>
/// <param name="Secrets">What opens its secrets; null when the file names no secrets provider, as that of a new stack.</param>
internal sealed record Checkpoint(Snapshot Snapshot, SecretStore? Secrets);
