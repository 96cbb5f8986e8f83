using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Proof.Engine.Values;
using Pulumi.Protocol;

namespace Proof.Engine.State;

/// <summary>Property values in JSON, as Pulumi's state files and previews hold them.</summary>
internal static class PropertyJson
{
    /// <summary>How deep values may nest.</summary>
    public const int MaxDepth = 512;

    /// <summary>Not-a-number and the infinities, which JSON cannot hold, are written under this signature, as 16 hex digits.</summary>
    private const string FloatSignature = "8ad145fe-0d11-4827-bfd7-1abcbf086f5c";

    /// <summary>Writes a map.</summary>
    public static void Write(Utf8JsonWriter writer, PropertyMap map, SecretForm secrets, string urn)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in map)
        {
            writer.WritePropertyName(name);
            Write(writer, value, secrets, urn);
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes a value.</summary>
    public static void Write(Utf8JsonWriter writer, PropertyValue value, SecretForm secrets, string urn)
    {
        switch (value)
        {
            case NullValue:
                writer.WriteNullValue();
                break;
            case UnknownValue:
                writer.WriteStringValue(WireSignatures.UnknownString);
                break;
            case BoolValue flag:
                writer.WriteBooleanValue(flag.Value);
                break;
            case NumberValue number:
                WriteNumber(writer, number.Value);
                break;
            case StringValue text:
                writer.WriteStringValue(text.Value);
                break;
            case SecretValue secret:
                secrets.Write(writer, secret, urn);
                break;
            case ArrayValue list:
                writer.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Write(writer, item, secrets, urn);
                }

                writer.WriteEndArray();
                break;
            case ObjectValue nested:
                Write(writer, nested.Properties, secrets, urn);
                break;
            case ReferenceValue reference:
                WriteReference(writer, reference, secrets, urn);
                break;
            default:
                throw new InvalidOperationException($"no JSON form for {value.GetType().Name}");
        }
    }

    /// <summary>Reads a map; anything but an object is a fault.</summary>
    public static PropertyMap ReadMap(JsonElement element, Func<string, string> decrypt) =>
        element.ValueKind == JsonValueKind.Object
            ? PropertyMap.Of(element.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, Read(p.Value, decrypt))))
            : throw new FormatException($"properties must be an object, not {element.ValueKind}");

    /// <summary>Reads a value.</summary>
    /// <param name="element">The JSON.</param>
    /// <param name="decrypt">Turns an encrypted text into the JSON text that it hides.</param>
    public static PropertyValue Read(JsonElement element, Func<string, string> decrypt) => element.ValueKind switch
    {
        JsonValueKind.Null => PropertyValue.Null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => element.GetDouble(),
        JsonValueKind.String => ReadText(element.GetString()!),
        JsonValueKind.Array => element.EnumerateArray().Select(e => Read(e, decrypt)).ToImmutableArray(),
        JsonValueKind.Object => ReadObject(element, decrypt),
        _ => throw new FormatException($"no property value: {element.ValueKind}"),
    };

    private static PropertyValue ReadText(string text) => WireSignatures.IsUnknown(text) ? PropertyValue.Unknown : text;

    private static PropertyValue ReadObject(JsonElement element, Func<string, string> decrypt)
    {
        if (!element.TryGetProperty(WireSignatures.SpecialKey, out var signature))
        {
            return ReadMap(element, decrypt);
        }

        return signature.GetString() switch
        {
            WireSignatures.Secret => new SecretValue(ReadSecret(element, decrypt)),
            WireSignatures.ResourceReference => ReadReference(element),
            FloatSignature => BitConverter.Int64BitsToDouble(
                long.Parse(Text(element, "value"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)),
            _ => ReadMap(element, decrypt), // assets and archives: kept as the maps that they are
        };
    }

    private static PropertyValue ReadSecret(JsonElement element, Func<string, string> decrypt)
    {
        var json = element.TryGetProperty("ciphertext", out var ciphertext) && ciphertext.GetString() is { } text
            ? decrypt(text)
            : Text(element, "plaintext");
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = MaxDepth });
        return Read(document.RootElement, decrypt);
    }

    private static ReferenceValue ReadReference(JsonElement element)
    {
        PropertyValue? id = element.TryGetProperty("id", out var value) ? ReadId(value.GetString() ?? "") : null;
        return new ReferenceValue(Text(element, "urn"), id);
    }

    private static PropertyValue ReadId(string id) => id.Length == 0 || WireSignatures.IsUnknown(id) ? PropertyValue.Unknown : id;

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.GetString() is { } text
            ? text
            : throw new FormatException($"a special value lacks its '{name}'");

    private static void WriteNumber(Utf8JsonWriter writer, double value)
    {
        if (double.IsFinite(value))
        {
            writer.WriteNumberValue(value);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString(WireSignatures.SpecialKey, FloatSignature);
        writer.WriteString("value", BitConverter.DoubleToInt64Bits(value).ToString("x16", CultureInfo.InvariantCulture));
        writer.WriteEndObject();
    }

    private static void WriteReference(Utf8JsonWriter writer, ReferenceValue reference, SecretForm secrets, string urn)
    {
        writer.WriteStartObject();
        writer.WriteString(WireSignatures.SpecialKey, WireSignatures.ResourceReference);
        writer.WriteString("urn", reference.Urn);
        if (reference.Id is not null)
        {
            writer.WritePropertyName("id");
            Write(writer, reference.Id is UnknownValue ? "" : reference.Id, secrets, urn);
        }

        writer.WriteEndObject();
    }
}
