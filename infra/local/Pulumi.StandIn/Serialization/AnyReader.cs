using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Protocol;

namespace Pulumi.Serialization;

/// <summary>
/// Reads a value of any type: double, bool, string, <c>ImmutableArray&lt;object&gt;</c>, <c>ImmutableDictionary&lt;string, object&gt;</c>
/// or a resource.
/// </summary>
internal sealed class AnyReader() : ValueReader(typeof(object))
{
    /// <summary>The fields of a struct but for those whose names begin with two underscores, which are a provider's own.</summary>
    public static IEnumerable<KeyValuePair<string, Value>> VisibleFields(Struct value) =>
        value.Fields.Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal));

    /// <inheritdoc/>
    protected override object? ReadPlain(Value value, ValueReading reading, string path) => value.KindCase switch
    {
        Value.KindOneofCase.StringValue => value.StringValue,
        Value.KindOneofCase.NumberValue => value.NumberValue,
        Value.KindOneofCase.BoolValue => value.BoolValue,
        Value.KindOneofCase.ListValue => value.ListValue.Values.Select(v => Read(v, reading, path)!).ToImmutableArray(),
        Value.KindOneofCase.StructValue => ReadStruct(value, reading, path),
        _ => throw new InvalidOperationException($"The engine sent a value without a kind, deserializing {path}."),
    };

    private object ReadStruct(Value value, ValueReading reading, string path) => WireValues.SignatureOf(value) switch
    {
        null => VisibleFields(value.StructValue).ToImmutableDictionary(field => field.Key, field => Read(field.Value, reading, $"{path}.{field.Key}")!),
        WireSignatures.ResourceReference => new DependencyResource(value.StructValue.Fields[WireSignatures.UrnKey].StringValue),
        var signature => throw new InvalidOperationException(
            $"The engine sent a special value with the signature {signature}, deserializing {path}; the stand-in SDK knows no assets and archives."),
    };
}
