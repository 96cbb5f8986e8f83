using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>The readers of all types that an output may have.</summary>
internal static class ValueReaders
{
    private static readonly ConcurrentDictionary<Type, ValueReader> Known = new();

    /// <summary>The reader of a type.</summary>
    /// <exception cref="InvalidOperationException">An output cannot have this type.</exception>
    public static ValueReader For(Type type) => Known.TryGetValue(type, out var known) ? known : Known.GetOrAdd(type, Make(type));

    private static ValueReader Make(Type type)
    {
        if (type == typeof(string)) return new ScalarReader<string>(v => v.HasStringValue, v => v.StringValue);
        if (type == typeof(bool)) return new ScalarReader<bool>(v => v.HasBoolValue, v => v.BoolValue);
        if (type == typeof(double)) return new ScalarReader<double>(v => v.HasNumberValue, v => v.NumberValue);
        if (type == typeof(int)) return new ScalarReader<int>(v => v.HasNumberValue, v => (int)v.NumberValue);
        if (type == typeof(object)) return new AnyReader();
        if (type.IsAssignableTo(typeof(Resource))) return new ReferenceReader(type);
        if (type.IsEnum && type.GetEnumUnderlyingType() == typeof(int)) return new IntegerEnumReader(type);
        if (EnumTypes.Of(type) is { } enumType) return new EnumReader(type, enumType);
        if (type.IsConstructedGenericType && MakeGeneric(type) is { } reader) return reader;
        if (type.GetCustomAttribute<OutputTypeAttribute>() is not null) return new OutputTypeReader(type);

        throw new InvalidOperationException($"{type.FullName} is not a type that an output can have.");
    }

    private static ValueReader? MakeGeneric(Type type)
    {
        var arguments = type.GetGenericArguments();
        return type.GetGenericTypeDefinition() switch
        {
            var t when t == typeof(Nullable<>) => new NullableReader(type, arguments[0]),
            var t when t == typeof(ImmutableArray<>) => Create(typeof(ArrayReader<>), arguments),
            var t when t == typeof(ImmutableDictionary<,>) && arguments[0] == typeof(string) => Create(typeof(MapReader<>), [arguments[1]]),
            var t when t == typeof(Union<,>) => Create(typeof(UnionReader<,>), arguments),
            _ => null,
        };
    }

    private static ValueReader Create(Type definition, Type[] arguments) => (ValueReader)Activator.CreateInstance(definition.MakeGenericType(arguments))!;
}
