using System.Buffers;
using System.Text;
using System.Text.Json;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Protocol;

namespace Pulumi.Serialization;

/// <summary>JSON to the form of the wire and back.</summary>
internal static class JsonValues
{
    /// <summary>The form of the wire; a number becomes a double.</summary>
    public static Value ToWire(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => Value.ForString(json.GetString()),
        JsonValueKind.Number => Value.ForNumber(json.GetDouble()),
        JsonValueKind.True => Value.ForBool(true),
        JsonValueKind.False => Value.ForBool(false),
        JsonValueKind.Array => Value.ForList([.. json.EnumerateArray().Select(ToWire)]),
        JsonValueKind.Object => Value.ForStruct(ToStruct(json)),
        _ => Value.ForNull(),
    };

    /// <summary>The JSON text; a secret inside is written as what it hides.</summary>
    public static string ToJson(Value value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer)) Write(writer, value);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static Struct ToStruct(JsonElement json)
    {
        var result = new Struct();
        foreach (var member in json.EnumerateObject()) result.Fields[member.Name] = ToWire(member.Value);
        return result;
    }

    private static void Write(Utf8JsonWriter writer, Value value)
    {
        switch (value.KindCase)
        {
            case Value.KindOneofCase.StringValue:
                writer.WriteStringValue(value.StringValue);
                break;
            case Value.KindOneofCase.NumberValue:
                writer.WriteNumberValue(value.NumberValue);
                break;
            case Value.KindOneofCase.BoolValue:
                writer.WriteBooleanValue(value.BoolValue);
                break;
            case Value.KindOneofCase.ListValue:
                writer.WriteStartArray();
                foreach (var element in value.ListValue.Values) Write(writer, element);
                writer.WriteEndArray();
                break;
            case Value.KindOneofCase.StructValue when WireValues.SignatureOf(value) == WireSignatures.Secret:
                Write(writer, value.StructValue.Fields[WireSignatures.ValueKey]);
                break;
            case Value.KindOneofCase.StructValue:
                writer.WriteStartObject();
                foreach (var (name, member) in value.StructValue.Fields.OrderBy(field => field.Key, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(name);
                    Write(writer, member);
                }

                writer.WriteEndObject();
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }
}
