using Google.Protobuf.WellKnownTypes;
using Pulumi.Protocol;
using Type = System.Type;

namespace Pulumi.Serialization;

/// <summary>Reads values of one type from the wire. Readers are made once for a type: <see cref="ValueReaders.For"/>.</summary>
/// <param name="type">The type.</param>
internal abstract class ValueReader(Type type)
{
    private readonly object? _default = type.IsValueType ? Activator.CreateInstance(type) : null;

    /// <summary>The type of the values.</summary>
    public Type Type { get; } = type;

    /// <summary>Reads a value; null, absent and unknown become the default of the type.</summary>
    /// <param name="value">The value on the wire; null where there is none.</param>
    /// <param name="reading">Collects what comes to light.</param>
    /// <param name="path">Where the value is, for mismatches.</param>
    public object? Read(Value? value, ValueReading reading, string path)
    {
        if (value is null) return _default;

        while (WireValues.SignatureOf(value) is WireSignatures.Secret or WireSignatures.OutputValue)
        {
            if (!Unwrap(value.StructValue, reading, out var inner)) return _default;
            value = inner;
        }

        if (WireValues.IsUnknown(value))
        {
            reading.IsKnown = false;
            return _default;
        }

        return value.KindCase == Value.KindOneofCase.NullValue ? _default : ReadPlain(value, reading, path);
    }

    /// <summary>Reads a value that is neither null, unknown nor wrapped.</summary>
    protected abstract object? ReadPlain(Value value, ValueReading reading, string path);

    /// <summary>Remembers that a value does not fit, and returns the default of the type.</summary>
    protected object? Mismatch(Value value, ValueReading reading, string path)
    {
        reading.Mismatches.Add($"Expected {Type.FullName} but got {value.KindCase} deserializing {path}");
        return _default;
    }

    // A secret has a value; an output value has one unless it is unknown.
    private static bool Unwrap(Struct special, ValueReading reading, out Value inner)
    {
        var fields = special.Fields;
        reading.IsSecret |= fields[WireSignatures.SpecialKey].StringValue == WireSignatures.Secret
            || (fields.TryGetValue("secret", out var secret) && secret.BoolValue);
        if (fields.TryGetValue("dependencies", out var urns))
            reading.Resources.UnionWith(urns.ListValue.Values.Select(urn => new DependencyResource(urn.StringValue)));

        if (fields.TryGetValue(WireSignatures.ValueKey, out inner!)) return true;
        reading.IsKnown = false;
        return false;
    }
}
