using System.Collections.Concurrent;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>How a struct with <see cref="EnumTypeAttribute"/> turns into a text or number, and back.</summary>
internal sealed class EnumTypes
{
    private static readonly ConcurrentDictionary<Type, EnumTypes?> Known = new();

    private readonly MethodInfo _toWire;
    private readonly ConstructorInfo _fromWire;

    private EnumTypes(MethodInfo toWire, ConstructorInfo fromWire) => (_toWire, _fromWire) = (toWire, fromWire);

    /// <summary>The type on the wire: <see cref="string"/> or <see cref="double"/>.</summary>
    public Type WireType => _toWire.ReturnType;

    /// <summary>The conversions of an enum struct; null for any other type.</summary>
    /// <exception cref="InvalidOperationException">The struct lacks one of the conversions.</exception>
    public static EnumTypes? Of(Type type) => Known.GetOrAdd(type, Find);

    /// <summary>The text or number of a value.</summary>
    public object? ToWire(object value) => _toWire.Invoke(null, [value]);

    /// <summary>The value of a text or number.</summary>
    public object FromWire(object wire) => _fromWire.Invoke([wire]);

    private static EnumTypes? Find(Type type)
    {
        if (!type.IsValueType || type.GetCustomAttribute<EnumTypeAttribute>() is null) return null;

        var toWire = type.GetMethod("op_Explicit", BindingFlags.Public | BindingFlags.Static, [type]);
        if (toWire is null || (toWire.ReturnType != typeof(string) && toWire.ReturnType != typeof(double)))
            throw new InvalidOperationException($"Expected {type.FullName} to have an explicit conversion operator to String or Double.");

        var fromWire = type.GetConstructor(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance, [toWire.ReturnType])
            ?? throw new InvalidOperationException($"Expected {type.FullName} to have a constructor with a single {toWire.ReturnType.FullName} parameter.");
        return new EnumTypes(toWire, fromWire);
    }
}
