using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Proof.Partners.Language;

namespace Proof.Partners.Schema;

/// <summary>
/// The JSON Schema (2020-12) of partner files, written from the shapes that the reader itself checks, so that editors complete and check
/// while people type. It says less than the reader: what needs more than one value, a clock or a checksum is for the rules.
/// </summary>
public static class PartnerSchema
{
    // RFC 3339, narrowed to UTC and whole seconds.
    private const string InstantPattern = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$";

    private static readonly JsonWriterOptions Layout = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>The schema's text.</summary>
    public static string ToText()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Layout))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            writer.WriteString("title", "Partner file");
            WriteMembers(writer, PartnerShape.File);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter writer, Shape shape)
    {
        writer.WriteStartObject();
        if (shape is ObjectShape known) WriteMembers(writer, known);
        else
        {
            writer.WriteString("description", shape.Description);
            WriteValue(writer, shape);
        }

        writer.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter writer, ObjectShape shape)
    {
        writer.WriteString("description", shape.Description);
        writer.WriteString("type", "object");
        writer.WriteStartObject("properties");
        foreach (var member in shape.Members)
        {
            writer.WritePropertyName(member.Name);
            Write(writer, member.Shape);
        }

        writer.WriteEndObject();
        Texts(writer, "required", shape.Members.Where(member => member.Required).Select(member => member.Name));
        writer.WriteBoolean("additionalProperties", false);
    }

    private static void WriteValue(Utf8JsonWriter writer, Shape shape)
    {
        switch (shape)
        {
            case ListShape list:
                writer.WriteString("type", "array");
                writer.WriteNumber("maxItems", list.Most);
                writer.WritePropertyName("items");
                Write(writer, list.Item);
                break;
            case TextShape text: WriteText(writer, text); break;
            case ChoiceShape choice: Texts(writer, "enum", choice.Choices); break;
            case InstantShape:
                writer.WriteString("type", "string");
                writer.WriteString("format", "date-time");
                writer.WriteString("pattern", InstantPattern);
                Texts(writer, "examples", ["2026-12-01T09:00:00Z"]);
                break;
            case WholeNumberShape number:
                writer.WriteString("type", "integer");
                writer.WriteNumber("minimum", number.Least);
                writer.WriteNumber("maximum", number.Most);
                break;
            case FlagShape: writer.WriteString("type", "boolean"); break;
            case TextOrObjectShape either:
                writer.WriteStartArray("anyOf");
                Write(writer, either.Text);
                Write(writer, either.Full);
                writer.WriteEndArray();
                break;
            default: throw new InvalidOperationException($"No schema is known for {shape.GetType().Name}.");
        }
    }

    private static void WriteText(Utf8JsonWriter writer, TextShape text)
    {
        writer.WriteString("type", "string");
        if (text.Known is { } known)
        {
            Texts(writer, "enum", known());
            return;
        }

        writer.WriteNumber("maxLength", text.Longest);
        writer.WriteString("pattern", text.Pattern ?? "\\S");
        Texts(writer, "examples", text.Examples);
    }

    private static void Texts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
