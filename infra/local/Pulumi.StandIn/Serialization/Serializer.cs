using System.Collections;
using System.Text.Json;
using Google.Protobuf.WellKnownTypes;
using Enum = System.Enum;

namespace Pulumi.Serialization;

/// <summary>
/// Turns what a program passes to a resource into the form of the wire, and collects on the way what flows with it. One serialiser
/// serves one property, so that the collected resources are those of the property.
/// </summary>
/// <param name="keepResources">Whether the engine understands references to resources; else a resource becomes its id or URN.</param>
internal sealed class Serializer(bool keepResources)
{
    /// <summary>The resources that the values came from.</summary>
    public HashSet<Resource> Dependencies { get; } = [];

    /// <summary>Whether any value was not known.</summary>
    public bool SawUnknown { get; private set; }

    /// <summary>Whether any value was secret.</summary>
    public bool SawSecret { get; private set; }

    /// <summary>Serialises the members of an object into a struct; members without a value are left out.</summary>
    public async ValueTask<Struct> SerializeMembersAsync(PropertyPath path, InputArgs args)
    {
        var members = new Struct();
        foreach (var member in args.ReadMembers())
        {
            var value = await SerializeAsync(path.Member(member.Name), member);
            if (value.KindCase != Value.KindOneofCase.NullValue) members.Fields[member.Name] = value;
        }

        return members;
    }

    /// <summary>Serialises one member, as a JSON text where the provider wants that.</summary>
    public ValueTask<Value> SerializeAsync(PropertyPath path, InputMember member) =>
        member is { AsJson: true, Value: not null } ? SerializeAsJsonAsync(path, member.Value) : SerializeAsync(path, member.Value);

    /// <summary>Serialises one value.</summary>
    /// <exception cref="InvalidOperationException">The value, or one inside it, is of a type that cannot be sent.</exception>
    public async ValueTask<Value> SerializeAsync(PropertyPath path, object? value) => value switch
    {
        null => Value.ForNull(),
        string text => Value.ForString(text),
        bool flag => Value.ForBool(flag),
        int number => Value.ForNumber(number),
        double number => Value.ForNumber(number),
        InputArgs args => Value.ForStruct(await SerializeMembersAsync(path, args)),
        IInput input => await SerializeOutputAsync(path, input.ToElements()),
        IOutput output => await SerializeOutputAsync(path, output),
        IUnion union => await SerializeAsync(path, union.Value),
        CustomResource resource => await SerializeResourceAsync(path, resource),
        Resource component => await SerializeComponentAsync(path, component),
        JsonElement json => JsonValues.ToWire(json),
        JsonDocument json => JsonValues.ToWire(json.RootElement),
        IDictionary map => await SerializeMapAsync(path, map),
        IList list => await SerializeListAsync(path, list),
        Enum => Value.ForNumber(Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture)),
        ValueTuple => Value.ForNull(),
        Task => throw new InvalidOperationException($"Tasks are not allowed inside ResourceArgs. Please wrap your Task in an Output:\n\t{path}"),
        _ => await SerializeMarkedTypeAsync(path, value),
    };

    private async ValueTask<Value> SerializeOutputAsync(PropertyPath path, IOutput output)
    {
        var data = await output.GetDataAsync();
        Dependencies.UnionWith(data.Resources);
        SawSecret |= data.IsSecret;
        SawUnknown |= !data.IsKnown;
        if (!data.IsKnown) return WireValues.Unknown(); // An unknown secret is sent as unknown, as the official SDK does.

        var value = await SerializeAsync(path, data.Value);
        return data.IsSecret ? WireValues.Secret(value) : value;
    }

    private async ValueTask<Value> SerializeResourceAsync(PropertyPath path, CustomResource resource)
    {
        Dependencies.Add(resource);
        var id = await SerializeAsync(path.Member("id"), resource.Id);
        return keepResources ? WireValues.Reference(await SerializeAsync(path.Member("urn"), resource.Urn), id) : id;
    }

    // A component goes out as its URN, never with its properties: those may lead back to it.
    private async ValueTask<Value> SerializeComponentAsync(PropertyPath path, Resource component)
    {
        var urn = await SerializeAsync(path.Member("urn"), component.Urn);
        return keepResources ? WireValues.Reference(urn, id: null) : urn;
    }

    private async ValueTask<Value> SerializeMapAsync(PropertyPath path, IDictionary map)
    {
        var result = new Struct();
        foreach (var key in map.Keys)
        {
            if (key is not string name) throw new InvalidOperationException($"Dictionaries are only supported with string keys:\n\t{path}");

            // As in JSON objects of the SDKs, a member without a value is left out.
            var value = await SerializeAsync(path.Member(name), map[name]);
            if (value.KindCase != Value.KindOneofCase.NullValue) result.Fields[name] = value;
        }

        return Value.ForStruct(result);
    }

    private async ValueTask<Value> SerializeListAsync(PropertyPath path, IList list)
    {
        if (ImmutableArrays.IsDefault(list)) return Value.ForList();

        var result = new ListValue();
        for (var i = 0; i < list.Count; i++) result.Values.Add(await SerializeAsync(path.Element(i), list[i]));
        return new Value { ListValue = result };
    }

    private async ValueTask<Value> SerializeMarkedTypeAsync(PropertyPath path, object value)
    {
        var type = value.GetType();
        if (EnumTypes.Of(type) is { } enumType) return await SerializeAsync(path, enumType.ToWire(value));

        var fields = OutputTypeFields.Of(type) ?? throw new InvalidOperationException($"{type.FullName} is not a supported argument type.\n\t{path}");
        var result = new Struct();
        foreach (var (name, field) in fields) result.Fields[name] = await SerializeAsync(path.Member(name), field.GetValue(value));
        return Value.ForStruct(result);
    }

    private async ValueTask<Value> SerializeAsJsonAsync(PropertyPath path, object value)
    {
        var plain = new Serializer(keepResources);
        var wire = await plain.SerializeAsync(path, value);
        Dependencies.UnionWith(plain.Dependencies);
        SawUnknown |= plain.SawUnknown;
        SawSecret |= plain.SawSecret;
        if (plain.SawUnknown) return WireValues.Unknown();

        var text = Value.ForString(JsonValues.ToJson(wire));
        return plain.SawSecret ? WireValues.Secret(text) : text;
    }
}
