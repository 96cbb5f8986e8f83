using Proof.Engine.Secrets;

namespace Proof.Engine.State;

/// <summary>A stack's state as its files have it.</summary>
/// <param name="Exists">Whether there is a checkpoint file.</param>
/// <param name="Snapshot">The state, with what an unfinished run did.</param>
/// <param name="Secrets">What opens its secrets; null when no secrets provider is recorded yet.</param>
/// <param name="BaseHash">The hash of the checkpoint's bytes; empty when there is none.</param>
/// <param name="HasJournal">Whether an unfinished run left a journal.</param>
internal sealed record LoadedState(bool Exists, Snapshot Snapshot, SecretStore? Secrets, string BaseHash, bool HasJournal);
