using System.Collections.Immutable;
using System.Reflection;
using Google.Protobuf.WellKnownTypes;
using Type = System.Type;

namespace Pulumi.Serialization;

/// <summary>Reads a class with <see cref="OutputTypeAttribute"/> through its constructor.</summary>
internal sealed class OutputTypeReader : ValueReader
{
    private readonly ConstructorInfo _constructor;

    // Made when first used: an output type may hold itself, as errors with inner errors do.
    private readonly Lazy<ImmutableArray<(string Name, ValueReader Reader)>> _parameters;

    /// <summary>Makes a reader.</summary>
    /// <exception cref="InvalidOperationException">The class does not have exactly one marked constructor.</exception>
    public OutputTypeReader(Type type)
        : base(type)
    {
        var constructors = type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Where(c => c.GetCustomAttribute<OutputConstructorAttribute>() is not null).ToList();
        _constructor = constructors.Count == 1
            ? constructors[0]
            : throw new InvalidOperationException($"Expected {type.FullName} to have exactly one [{nameof(OutputConstructorAttribute)}] constructor.");
        _parameters = new(() =>
        [
            .. from parameter in _constructor.GetParameters()
               let name = parameter.GetCustomAttribute<OutputConstructorParameterAttribute>()?.Name ?? parameter.Name!
               select (name, ValueReaders.For(parameter.ParameterType)),
        ]);
    }

    /// <inheritdoc/>
    protected override object? ReadPlain(Value value, ValueReading reading, string path)
    {
        if (value.KindCase != Value.KindOneofCase.StructValue || WireValues.SignatureOf(value) is not null) return Mismatch(value, reading, path);

        var fields = value.StructValue.Fields;
        var arguments = new object?[_parameters.Value.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            var (name, reader) = _parameters.Value[i];
            arguments[i] = reader.Read(fields.GetValueOrDefault(name), reading, $"{path}.{name}");
        }

        return _constructor.Invoke(arguments);
    }
}
