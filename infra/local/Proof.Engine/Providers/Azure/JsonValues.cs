using System.Text.Json;
using System.Text.Json.Nodes;
using Proof.Engine.Values;

namespace Proof.Engine.Providers.Azure;

/// <summary>Turns property values into the JSON of Azure's API and back.</summary>
internal static class JsonValues
{
    /// <summary>The JSON of a known value; secrets are sent in clear, for this is where they are used.</summary>
    public static JsonNode? ToJson(this PropertyValue value) => value switch
    {
        NullValue => null,
        BoolValue flag => flag.Value,
        NumberValue number => number.Value,
        StringValue text => text.Value,
        SecretValue secret => secret.Value.ToJson(),
        ReferenceValue { Id: { } id } => id.ToJson(),
        ArrayValue list => new JsonArray([.. list.Items.Select(ToJson)]),
        ObjectValue map => new JsonObject(map.Properties.Select(p => KeyValuePair.Create(p.Key, p.Value.ToJson()))),
        _ => throw new ProviderException($"A value that is not known yet ({value.GetType().Name}) cannot be sent to Azure."),
    };

    /// <summary>The property value of some JSON.</summary>
    public static PropertyValue ToProperty(this JsonNode? node) => node switch
    {
        null => PropertyValue.Null,
        JsonArray list => new ArrayValue([.. list.Select(ToProperty)]),
        JsonObject map => map.ToProperties(),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => (string)value!,
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => value.GetValue<double>(),
        _ => node.GetValueKind() == JsonValueKind.True,
    };

    /// <summary>The members of a JSON object.</summary>
    public static PropertyMap ToProperties(this JsonObject map) => PropertyMap.Of(map.Select(m => KeyValuePair.Create(m.Key, m.Value.ToProperty())));
}
