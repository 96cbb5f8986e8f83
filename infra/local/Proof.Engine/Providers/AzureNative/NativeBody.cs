using System.Text.Json.Nodes;
using Proof.Engine.Providers.Azure;
using Proof.Engine.Providers.Inputs;
using Proof.Engine.Values;

namespace Proof.Engine.Providers.AzureNative;

/// <summary>Between a resource's inputs and outputs, and the body that Azure's API sends and takes.</summary>
internal static class NativeBody
{
    private const string Identities = "userAssignedIdentities";

    // What an item of a flattened list has beside its properties (API specifications: SubResource and its kin).
    private static readonly string[] ItemMembers = ["etag", "id", "name", "type"];

    /// <summary>The body of a PUT.</summary>
    public static JsonObject ToBody(this NativeType type, PropertyMap inputs)
    {
        var body = Members(type.Body, inputs, type);
        if (!type.Properties.IsEmpty)
        {
            var properties = Members(type.Properties, inputs, type);
            TypedObjects.Unflatten(properties, type.FlattenedObjects);
            body["properties"] = properties;
        }
        if (type.ListsIdentities && body["identity"]?[Identities] is JsonArray ids)
            body["identity"]![Identities] = new JsonObject(ids.Select(id => KeyValuePair.Create((string)id!, (JsonNode?)new JsonObject())));
        return body;
    }

    /// <summary>The outputs that an answer gives: its members, those of <c>properties</c> beside them, and the API version.</summary>
    public static PropertyMap ToOutputs(this NativeType type, JsonObject body)
    {
        var inputNames = type.WireNames.ToDictionary(w => w.Value, w => w.Key, StringComparer.Ordinal);
        var isFlat = !type.Properties.IsEmpty || type.HasOnlyServiceProperties;
        var outputs = body.Where(m => m.Key != "properties" || !isFlat).Select(m => KeyValuePair.Create(m.Key, m.Value.ToProperty()));
        if (isFlat && body["properties"] is JsonObject answered)
        {
            var properties = (JsonObject)answered.DeepClone();
            TypedObjects.Flatten(properties, type.FlattenedObjects);
            outputs = outputs.Concat(properties.Select(m => KeyValuePair.Create(
                inputNames.GetValueOrDefault(m.Key, m.Key), Flatten(m.Key, m.Value, type).ToProperty())));
        }
        return PropertyMap.Of(outputs.Append(KeyValuePair.Create("azureApiVersion", (PropertyValue)type.ApiVersion)));
    }

    /// <summary>The inputs that would give the resource as it is, as far as an answer tells.</summary>
    public static PropertyMap ToInputs(this NativeType type, PropertyMap pathInputs, PropertyMap outputs)
    {
        var known = type.Body.Concat(type.Properties).Where(outputs.ContainsKey).Select(name => KeyValuePair.Create(name, AsInput(name, outputs[name], type)));
        var inputs = PropertyMap.Of(pathInputs.Concat(known).Append(KeyValuePair.Create("azureApiVersion", (PropertyValue)type.ApiVersion)));
        return type.Fixed is { } f ? inputs.With(f.Input, f.Value) : inputs;
    }

    private static JsonObject Members(IEnumerable<string> names, PropertyMap inputs, NativeType type)
    {
        var members = new JsonObject();
        foreach (var name in names)
        {
            if (InputDiff.Bare(inputs.Get(name)) is { } value)
                members[type.WireNames.GetValueOrDefault(name, name)] = Unflatten(name, value.ToJson(), type);
        }
        return members;
    }

    // The ids alone: what the service knows of the identities is no input.
    private static PropertyValue AsInput(string name, PropertyValue value, NativeType type) =>
        type.ListsIdentities && name == "identity" && value is ObjectValue identity && identity.Properties.Get(Identities) is ObjectValue ids
            ? identity.Properties.With(Identities, new ArrayValue([.. ids.Properties.Keys.Select(id => (PropertyValue)id)]))
            : value;

    private static JsonNode? Unflatten(string path, JsonNode? list, NativeType type)
    {
        if (!type.FlattenedLists.Contains(path, StringComparer.Ordinal))
            return list;
        foreach (var item in (list as JsonArray ?? []).OfType<JsonObject>())
        {
            var properties = new JsonObject();
            foreach (var name in item.Select(member => member.Key).Except(ItemMembers, StringComparer.Ordinal).ToList())
            {
                properties[name] = Unflatten($"{path}.{name}", item[name]?.DeepClone(), type);
                item.Remove(name);
            }
            item["properties"] = properties;
        }
        return list;
    }

    private static JsonNode? Flatten(string path, JsonNode? list, NativeType type) =>
        list is JsonArray items && type.FlattenedLists.Contains(path, StringComparer.Ordinal)
            ? new JsonArray([.. items.Select(item => item is JsonObject one && one["properties"] is JsonObject properties
                ? new JsonObject(one.Where(member => member.Key != "properties")
                    .Concat(properties.Select(member => KeyValuePair.Create(member.Key, Flatten($"{path}.{member.Key}", member.Value, type))))
                    .Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())))
                : item?.DeepClone())])
            : list;
}
