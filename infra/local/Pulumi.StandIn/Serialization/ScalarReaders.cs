using Google.Protobuf.WellKnownTypes;
using Enum = System.Enum;
using Type = System.Type;

namespace Pulumi.Serialization;

/// <summary>Reads a text, truth value or number.</summary>
internal sealed class ScalarReader<T>(Func<Value, bool> fits, Func<Value, T> read) : ValueReader(typeof(T))
{
    /// <inheritdoc/>
    protected override object? ReadPlain(Value value, ValueReading reading, string path) =>
        fits(value) ? read(value) : Mismatch(value, reading, path);
}

/// <summary>Reads a nullable value: null where it does not fit, else as the type itself.</summary>
internal sealed class NullableReader(Type type, Type inner) : ValueReader(type)
{
    private readonly ValueReader _inner = ValueReaders.For(inner);

    /// <inheritdoc/>
    protected override object? ReadPlain(Value value, ValueReading reading, string path) => _inner.Read(value, reading, path);
}

/// <summary>Reads a C# enum from its number.</summary>
internal sealed class IntegerEnumReader(Type type) : ValueReader(type)
{
    /// <inheritdoc/>
    protected override object? ReadPlain(Value value, ValueReading reading, string path) =>
        value.HasNumberValue ? Enum.ToObject(Type, (int)value.NumberValue) : Mismatch(value, reading, path);
}

/// <summary>Reads a struct with <see cref="EnumTypeAttribute"/>.</summary>
internal sealed class EnumReader(Type type, EnumTypes enumType) : ValueReader(type)
{
    /// <inheritdoc/>
    protected override object? ReadPlain(Value value, ValueReading reading, string path) =>
        value.HasStringValue && enumType.WireType == typeof(string) ? enumType.FromWire(value.StringValue)
        : value.HasNumberValue && enumType.WireType == typeof(double) ? enumType.FromWire(value.NumberValue)
        : Mismatch(value, reading, path);
}
