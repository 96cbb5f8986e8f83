namespace Proof.Engine.State;

/// <summary>What a run did, as the backend's history holds it.</summary>
/// <param name="Kind">The kind of run: <c>update</c> or <c>destroy</c>.</param>
/// <param name="Start">When it began.</param>
/// <param name="End">When it ended.</param>
/// <param name="Succeeded">Whether all of it was done.</param>
/// <param name="Changes">How many resources went through each operation, by its word.</param>
internal sealed record RunRecord(string Kind, DateTimeOffset Start, DateTimeOffset End, bool Succeeded, IReadOnlyDictionary<string, int> Changes)
{
    /// <summary>The history file's content.</summary>
    public byte[] ToJson() => JsonText.Bytes(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("kind", Kind);
        writer.WriteNumber("startTime", Start.ToUnixTimeSeconds());
        writer.WriteString("message", "");
        writer.WriteStartObject("environment");
        writer.WriteEndObject();
        writer.WriteStartObject("config");
        writer.WriteEndObject();
        writer.WriteNumber("version", 0);
        writer.WriteString("result", Succeeded ? "succeeded" : "failed");
        writer.WriteNumber("endTime", End.ToUnixTimeSeconds());
        writer.WriteStartObject("resourceChanges");
        foreach (var (operation, count) in Changes)
        {
            writer.WriteNumber(operation, count);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    });
}
