namespace Proof.Engine.State;

/// <summary>The words of Pulumi's format for what a pending operation was doing.</summary>
internal static class PendingKinds
{
    private static readonly Dictionary<string, PendingKind> Kinds =
        Enum.GetValues<PendingKind>().ToDictionary(Text, StringComparer.Ordinal);

    /// <summary>The word for a kind, such as <c>creating</c>.</summary>
    public static string Text(PendingKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The kind of a word.</summary>
    /// <exception cref="FormatException">No such kind.</exception>
    public static PendingKind Parse(string? text) =>
        text is not null && Kinds.TryGetValue(text, out var kind) ? kind : throw new FormatException($"unknown pending operation '{text}'");
}
