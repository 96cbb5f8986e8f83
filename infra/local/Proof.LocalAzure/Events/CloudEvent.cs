using System.Text.Json;
using System.Text.RegularExpressions;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Events;

/// <summary>An event in the JSON form of CloudEvents 1.0.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Source">Where it comes from; in a domain that is the topic.</param>
/// <param name="Json">All of it, as it was published.</param>
internal sealed partial record CloudEvent(string Id, string Source, string Json)
{
    // CloudEvents 1.0.2, JSON format: what is not here is an extension, which is a text, a number or a truth value.
    private static readonly string[] Texts = ["id", "source", "type", "specversion", "datacontenttype", "dataschema", "subject", "time"];

    /// <summary>Reads one event or a list of them. Throws <see cref="ArmException"/> (400) when one is none.</summary>
    public static IReadOnlyList<CloudEvent> Read(ReadOnlyMemory<byte> body, bool isBatch)
    {
        try
        {
            using var document = JsonDocument.Parse(body, new JsonDocumentOptions { AllowDuplicateProperties = false });
            var root = document.RootElement;
            if (!isBatch)
                return [Read(root)];
            if (root.ValueKind != JsonValueKind.Array || root.GetArrayLength() == 0)
                throw Invalid("a batch must be a list of at least one event");
            return [.. root.EnumerateArray().Select(Read)];
        }
        catch (InvalidOperationException)
        {
            throw Invalid("a text has half a surrogate pair, which is no character");
        }
        catch (JsonException e)
        {
            throw Invalid($"it is not valid JSON (line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1})");
        }
    }

    private static CloudEvent Read(JsonElement one)
    {
        if (one.ValueKind != JsonValueKind.Object)
            throw Invalid("an event must be a JSON object");
        foreach (var member in one.EnumerateObject())
            Check(member);
        if (Required(one, "specversion") != "1.0")
            throw Invalid("specversion must be '1.0'");
        Required(one, "type");
        if (one.TryGetProperty("data", out _) && one.TryGetProperty("data_base64", out _))
            throw Invalid("an event has either data or data_base64");
        return new CloudEvent(Required(one, "id"), Required(one, "source"), one.GetRawText());
    }

    private static void Check(JsonProperty member)
    {
        if (member.Name is "data" or "data_base64")
            return;
        if (member.Name.Length == 0 || !member.Name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)))
            throw Invalid($"'{member.Name}' cannot be an attribute: their names are lower-case letters and digits");
        var kind = member.Value.ValueKind;
        if (kind is JsonValueKind.Object or JsonValueKind.Array || (Texts.Contains(member.Name, StringComparer.Ordinal) && kind != JsonValueKind.String))
            throw Invalid($"the attribute '{member.Name}' must be a text");
        if (kind == JsonValueKind.String && member.Value.GetString()!.Length == 0)
            throw Invalid($"the attribute '{member.Name}' must not be empty");
        if (member.Name == "time" && !(Instant().IsMatch(member.Value.GetString()!) && member.Value.TryGetDateTimeOffset(out _)))
            throw Invalid("time must be an instant as in RFC 3339, such as 2026-03-01T12:00:00Z");
    }

    [GeneratedRegex(@"\A\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})\z", RegexOptions.ECMAScript)]
    private static partial Regex Instant();

    private static string Required(JsonElement one, string name) =>
        one.TryGetProperty(name, out var value) ? value.GetString()! : throw Invalid($"the attribute '{name}' is required");

    private static ArmException Invalid(string why) => new(400, "BadRequest", $"This request's content is no CloudEvent that can be taken: {why}.");
}
