using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization;

/// <summary>Reads a list.</summary>
internal sealed class ArrayReader<T>() : ValueReader(typeof(ImmutableArray<T>))
{
    private readonly ValueReader _element = ValueReaders.For(typeof(T));

    /// <inheritdoc/>
    protected override object? ReadPlain(Value value, ValueReading reading, string path)
    {
        if (value.KindCase != Value.KindOneofCase.ListValue) return Mismatch(value, reading, path);

        var elements = ImmutableArray.CreateBuilder<T>(value.ListValue.Values.Count);
        foreach (var element in value.ListValue.Values) elements.Add((T)_element.Read(element, reading, path)!);
        return elements.MoveToImmutable();
    }
}

/// <summary>Reads a map.</summary>
internal sealed class MapReader<T>() : ValueReader(typeof(ImmutableDictionary<string, T>))
{
    private readonly ValueReader _element = ValueReaders.For(typeof(T));

    /// <inheritdoc/>
    protected override object? ReadPlain(Value value, ValueReading reading, string path)
    {
        if (value.KindCase != Value.KindOneofCase.StructValue) return Mismatch(value, reading, path);

        var elements = ImmutableDictionary.CreateBuilder<string, T>();
        foreach (var (key, element) in AnyReader.VisibleFields(value.StructValue))
            elements[key] = (T)_element.Read(element, reading, $"{path}.{key}")!;
        return elements.ToImmutable();
    }
}

/// <summary>Reads a value as its first type if it fits that, else as the second.</summary>
internal sealed class UnionReader<T0, T1>() : ValueReader(typeof(Union<T0, T1>))
{
    private readonly ValueReader _first = ValueReaders.For(typeof(T0));
    private readonly ValueReader _second = ValueReaders.For(typeof(T1));

    /// <inheritdoc/>
    protected override object? ReadPlain(Value value, ValueReading reading, string path)
    {
        if (TryRead(_first, value, reading, path, out var first)) return Union<T0, T1>.FromT0((T0)first!);
        if (TryRead(_second, value, reading, path, out var second)) return Union<T0, T1>.FromT1((T1)second!);
        return Mismatch(value, reading, path);
    }

    private static bool TryRead(ValueReader reader, Value value, ValueReading reading, string path, out object? result)
    {
        var attempt = new ValueReading();
        result = reader.Read(value, attempt, path);
        if (attempt.Mismatches.Count > 0) return false;

        reading.Add(attempt);
        return true;
    }
}
