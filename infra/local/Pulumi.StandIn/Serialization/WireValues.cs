using Google.Protobuf.WellKnownTypes;
using Pulumi.Protocol;

namespace Pulumi.Serialization;

/// <summary>Makes and recognises the special values on the wire.</summary>
internal static class WireValues
{
    /// <summary>A value that is not known yet. Only this one of the seven forms is sent, as the official SDK does.</summary>
    public static Value Unknown() => Value.ForString(WireSignatures.UnknownString);

    /// <summary>A secret.</summary>
    public static Value Secret(Value value) => Special(WireSignatures.Secret, (WireSignatures.ValueKey, value));

    /// <summary>A reference to a resource; the id is null for components and empty where it is not known.</summary>
    public static Value Reference(Value urn, Value? id) => id is null
        ? Special(WireSignatures.ResourceReference, (WireSignatures.UrnKey, urn))
        : Special(WireSignatures.ResourceReference, (WireSignatures.UrnKey, urn), (WireSignatures.IdKey, IsUnknown(id) ? Value.ForString("") : id));

    /// <summary>Whether a value is one that is not known yet.</summary>
    public static bool IsUnknown(Value value) =>
        value.KindCase == Value.KindOneofCase.StringValue && WireSignatures.IsUnknown(value.StringValue);

    /// <summary>The signature of a special value; null for a plain one.</summary>
    public static string? SignatureOf(Value value) =>
        value.KindCase == Value.KindOneofCase.StructValue
        && value.StructValue.Fields.TryGetValue(WireSignatures.SpecialKey, out var signature)
        && signature.KindCase == Value.KindOneofCase.StringValue
            ? signature.StringValue
            : null;

    private static Value Special(string signature, params ReadOnlySpan<(string Key, Value Value)> fields)
    {
        var special = new Struct { Fields = { [WireSignatures.SpecialKey] = Value.ForString(signature) } };
        foreach (var (key, value) in fields) special.Fields[key] = value;
        return Value.ForStruct(special);
    }
}
