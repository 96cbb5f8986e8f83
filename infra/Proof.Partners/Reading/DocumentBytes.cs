using System.Text.Json;
using Proof.Partners.Json;

namespace Proof.Partners.Reading;

/// <summary>Writes a checked document for the binder: plain JSON, with every address in its long form.</summary>
internal static class DocumentBytes
{
    /// <summary>The document as JSON.</summary>
    public static MemoryStream Of(JsonObject document)
    {
        var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream)) Write(writer, document);
        stream.Position = 0;
        return stream;
    }

    private static void Write(Utf8JsonWriter writer, JsonNode node)
    {
        switch (node)
        {
            case JsonObject found:
                writer.WriteStartObject();
                foreach (var member in found.Members)
                {
                    writer.WritePropertyName(member.Name);
                    if (member.Name == "allowedIps") WriteAddresses(writer, (JsonArray)member.Value);
                    else Write(writer, member.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonArray found:
                writer.WriteStartArray();
                foreach (var item in found.Items) Write(writer, item);
                writer.WriteEndArray();
                break;
            case JsonText found: writer.WriteStringValue(found.Value); break;
            case JsonNumber found: writer.WriteRawValue(found.Text); break;
            case JsonFlag found: writer.WriteBooleanValue(found.Value); break;
            default: throw new InvalidOperationException($"A checked document holds no {node.Kind}.");
        }
    }

    private static void WriteAddresses(Utf8JsonWriter writer, JsonArray list)
    {
        writer.WriteStartArray();
        foreach (var item in list.Items)
        {
            if (item is JsonText text)
            {
                writer.WriteStartObject();
                writer.WriteString("cidr", text.Value);
                writer.WriteEndObject();
            }
            else Write(writer, item);
        }

        writer.WriteEndArray();
    }
}
