using System.Collections.Immutable;
using System.Text.Json;

namespace Proof.Engine.State;

/// <summary>The JSON of a journal's lines.</summary>
internal static class JournalLines
{
    private const int Version = 1;
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = PropertyJson.MaxDepth, AllowDuplicateProperties = false };

    /// <summary>The first line: which checkpoint the changes belong to, by the hash of its bytes.</summary>
    public static byte[] Header(string baseHash) => JsonText.Bytes(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("journal", Version);
        writer.WriteString("base", baseHash);
        writer.WriteEndObject();
    });

    /// <summary>The last line: which checkpoint holds all the changes, by the hash of its bytes.</summary>
    public static byte[] Folded(string hash) => JsonText.Bytes(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("folded", hash);
        writer.WriteEndObject();
    });

    /// <summary>A change.</summary>
    public static byte[] Change(StateChange change, SecretForm secrets) => JsonText.Bytes(writer =>
    {
        writer.WriteStartObject();
        if (change.Begin is var (number, operation))
        {
            writer.WriteNumber("begin", number);
            writer.WriteString("type", PendingKinds.Text(operation.Kind));
            writer.WritePropertyName("resource");
            ResourceJson.Write(writer, operation.Resource, secrets);
        }

        WriteNumbers(writer, "end", change.End);
        WriteResources(writer, change, secrets);
        writer.WriteEndObject();
    });

    /// <summary>Reads a journal. A last line without its line end was never flushed whole, and nothing was begun on it: it is left out.</summary>
    /// <exception cref="FormatException">It is not a journal.</exception>
    public static JournalContent Read(byte[] bytes, Func<string, string, string> decrypt)
    {
        var changes = new List<StateChange>();
        string? baseHash = null;
        string? folded = null;
        var rest = bytes.AsMemory();
        for (var end = rest.Span.IndexOf((byte)'\n'); end >= 0; end = rest.Span.IndexOf((byte)'\n'))
        {
            using var document = JsonDocument.Parse(rest[..end], Options);
            rest = rest[(end + 1)..];
            var line = document.RootElement;
            if (baseHash is null)
            {
                baseHash = ReadHeader(line);
            }
            else if (line.TryGetProperty("folded", out var hash))
            {
                folded = hash.GetString();
            }
            else
            {
                changes.Add(ReadChange(line, decrypt));
            }
        }

        return new JournalContent(baseHash, folded, changes);
    }

    private static string ReadHeader(JsonElement line) => line.GetProperty("journal").GetInt32() == Version
        ? line.GetProperty("base").GetString() ?? throw new FormatException("its first line names no checkpoint")
        : throw new FormatException("it was written by another version of this engine");

    private static StateChange ReadChange(JsonElement line, Func<string, string, string> decrypt) => new()
    {
        Begin = line.TryGetProperty("begin", out var begin)
            ? (begin.GetInt32(), new PendingOperation(
                PendingKinds.Parse(line.GetProperty("type").GetString()), ResourceJson.Read(line.GetProperty("resource"), decrypt)))
            : null,
        End = ReadNumbers(line, "end"),
        Set = line.TryGetProperty("set", out var set)
            ? [.. set.EnumerateArray().Select(s => (s.GetProperty("number").GetInt32(), ResourceJson.Read(s.GetProperty("resource"), decrypt)))]
            : [],
        Remove = ReadNumbers(line, "remove"),
    };

    private static void WriteResources(Utf8JsonWriter writer, StateChange change, SecretForm secrets)
    {
        if (!change.Set.IsEmpty)
        {
            writer.WriteStartArray("set");
            foreach (var (number, resource) in change.Set)
            {
                writer.WriteStartObject();
                writer.WriteNumber("number", number);
                writer.WritePropertyName("resource");
                ResourceJson.Write(writer, resource, secrets);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        WriteNumbers(writer, "remove", change.Remove);
    }

    private static void WriteNumbers(Utf8JsonWriter writer, string name, ImmutableArray<int> numbers)
    {
        if (numbers.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var number in numbers)
        {
            writer.WriteNumberValue(number);
        }

        writer.WriteEndArray();
    }

    private static ImmutableArray<int> ReadNumbers(JsonElement line, string name) =>
        line.TryGetProperty(name, out var numbers) ? [.. numbers.EnumerateArray().Select(n => n.GetInt32())] : [];
}
