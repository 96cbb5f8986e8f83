namespace Proof.Engine.State;

/// <summary>A journal as it was read.</summary>
/// <param name="BaseHash">The hash of the checkpoint that the changes belong to; null when not even the first line is whole.</param>
/// <param name="FoldedHash">The hash of the checkpoint that holds all of them; null when they were not folded.</param>
/// <param name="Changes">The changes in order.</param>
internal sealed record JournalContent(string? BaseHash, string? FoldedHash, IReadOnlyList<StateChange> Changes);
