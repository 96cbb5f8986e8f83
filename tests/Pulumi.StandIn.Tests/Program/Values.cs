using Google.Protobuf.WellKnownTypes;
using Pulumi.Protocol;

namespace Pulumi.StandIn.Tests.Program;

/// <summary>Values on the wire, written short.</summary>
internal static class Values
{
    public static Value Secret(Value value) => Value.ForStruct(new Struct
    {
        Fields = { [WireSignatures.SpecialKey] = Value.ForString(WireSignatures.Secret), ["value"] = value },
    });

    public static Value Text(string text) => Value.ForString(text);

    public static Value Unknown => Value.ForString(WireSignatures.UnknownString);

    public static Value Reference(string urn, string? id)
    {
        var reference = new Struct { Fields = { [WireSignatures.SpecialKey] = Value.ForString(WireSignatures.ResourceReference), ["urn"] = Text(urn) } };
        if (id is not null) reference.Fields["id"] = Text(id);
        return Value.ForStruct(reference);
    }

    public static Value Map(params (string Key, Value Value)[] fields)
    {
        var map = new Struct();
        foreach (var (key, value) in fields) map.Fields[key] = value;
        return Value.ForStruct(map);
    }
}
