using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Protocol;

namespace Proof.Engine.Values;

/// <summary>Property values on the wire: <c>google.protobuf.Struct</c>, with marks for what JSON has no word for.</summary>
internal static class WireCodec
{
    /// <summary>Reads a map; a message without one is an empty map.</summary>
    public static PropertyMap Decode(Struct? message) => message is null
        ? PropertyMap.Empty
        : PropertyMap.Of(message.Fields.Select(f => KeyValuePair.Create(f.Key, Decode(f.Value))));

    /// <summary>Writes a map.</summary>
    public static Struct Encode(PropertyMap map)
    {
        var message = new Struct();
        foreach (var (name, value) in map)
        {
            message.Fields[name] = Encode(value);
        }

        return message;
    }

    private static PropertyValue Decode(Value value) => value.KindCase switch
    {
        Value.KindOneofCase.BoolValue => value.BoolValue,
        Value.KindOneofCase.NumberValue => value.NumberValue,
        Value.KindOneofCase.StringValue => WireSignatures.IsUnknown(value.StringValue) ? PropertyValue.Unknown : value.StringValue,
        Value.KindOneofCase.ListValue => value.ListValue.Values.Select(Decode).ToImmutableArray(),
        Value.KindOneofCase.StructValue => DecodeStruct(value.StructValue),
        _ => PropertyValue.Null,
    };

    private static PropertyValue DecodeStruct(Struct value)
    {
        if (!value.Fields.TryGetValue(WireSignatures.SpecialKey, out var signature))
        {
            return Decode(value);
        }

        return signature.StringValue switch
        {
            WireSignatures.Secret => new SecretValue(Member(value, WireSignatures.ValueKey) ?? PropertyValue.Null),
            WireSignatures.ResourceReference => DecodeReference(value),
            WireSignatures.OutputValue => DecodeOutput(value),
            _ => Decode(value), // assets and archives: kept as the maps that they are
        };
    }

    private static PropertyValue? Member(Struct value, string name) => value.Fields.TryGetValue(name, out var member) ? Decode(member) : null;

    private static ReferenceValue DecodeReference(Struct value)
    {
        var urn = Member(value, WireSignatures.UrnKey) is StringValue text ? text.Value : "";
        var id = Member(value, WireSignatures.IdKey);
        return new ReferenceValue(urn, id is StringValue { Value: "" } ? PropertyValue.Unknown : id);
    }

    /// <summary>An output without a value is not known yet; its dependencies are given with the resource too.</summary>
    private static PropertyValue DecodeOutput(Struct value)
    {
        var inner = Member(value, WireSignatures.ValueKey) ?? PropertyValue.Unknown;
        return Member(value, "secret") is BoolValue { Value: true } ? new SecretValue(inner) : inner;
    }

    private static Value Encode(PropertyValue value) => value switch
    {
        NullValue => Value.ForNull(),
        UnknownValue => Value.ForString(WireSignatures.UnknownString),
        BoolValue flag => Value.ForBool(flag.Value),
        NumberValue number => Value.ForNumber(number.Value),
        StringValue text => Value.ForString(text.Value),
        ArrayValue list => Value.ForList([.. list.Items.Select(Encode)]),
        ObjectValue nested => Value.ForStruct(Encode(nested.Properties)),
        SecretValue secret => Special(WireSignatures.Secret, (WireSignatures.ValueKey, Encode(secret.Value))),
        ReferenceValue { Id: null } component => Special(
            WireSignatures.ResourceReference, (WireSignatures.UrnKey, Value.ForString(component.Urn))),
        ReferenceValue { Id: { } id } resource => Special(
            WireSignatures.ResourceReference,
            (WireSignatures.UrnKey, Value.ForString(resource.Urn)),
            (WireSignatures.IdKey, id is UnknownValue ? Value.ForString("") : Encode(id))),
        _ => throw new InvalidOperationException($"no wire form for {value.GetType().Name}"),
    };

    private static Value Special(string signature, params ReadOnlySpan<(string Name, Value Value)> members)
    {
        var message = new Struct { Fields = { [WireSignatures.SpecialKey] = Value.ForString(signature) } };
        foreach (var (name, value) in members)
        {
            message.Fields[name] = value;
        }

        return Value.ForStruct(message);
    }
}
