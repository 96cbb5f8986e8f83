using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;

namespace Pulumi.Deployments;

/// <summary>The properties of a resource class with <see cref="OutputAttribute"/>, found once for the class.</summary>
internal sealed class OutputProperties
{
    private static readonly ConcurrentDictionary<Type, OutputProperties> Known = new();

    private readonly ImmutableArray<OutputProperty> _properties;

    private OutputProperties(ImmutableArray<OutputProperty> properties) => _properties = properties;

    /// <summary>The properties of a class.</summary>
    /// <exception cref="RunException">A property is not of the type <see cref="Output{T}"/>.</exception>
    public static OutputProperties Of(Type type) => Known.GetOrAdd(type, Find);

    /// <summary>Gives every property of a resource an output that is filled later; returns them by their names on the wire.</summary>
    public ImmutableDictionary<string, IOutputCompletion> Attach(Resource resource) =>
        _properties.ToImmutableDictionary(property => property.Name, property => property.Attach(resource));

    /// <summary>The outputs that the properties have, by their names on the wire; without URN and id, which the engine knows.</summary>
    public IDictionary<string, object?> Values(Resource resource) => _properties
        .Where(property => property.Name is not ("urn" or "id"))
        .ToDictionary(property => property.Name, property => property.ValueOf(resource));

    private static OutputProperties Find(Type type)
    {
        var properties = ImmutableArray.CreateBuilder<OutputProperty>();
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            // The outputs of a stack are what the program assigns; the engine returns none.
            if (property.GetCustomAttribute<OutputAttribute>() is not { } attribute || IsOutputOfStack(property)) continue;

            var name = attribute.Name ?? property.Name;
            if (!property.PropertyType.IsConstructedGenericType || property.PropertyType.GetGenericTypeDefinition() != typeof(Output<>))
                throw RunException.OutputsHaveIncorrectType([name]);

            // Setters are often private, and then only the declaring class shows them.
            var declared = property.DeclaringType!.GetProperty(property.Name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)!;
            if (declared.SetMethod is null)
                throw new InvalidOperationException($"[Output] {type.FullName}.{property.Name} did not have a 'set' method");

            var typed = typeof(OutputProperty<>).MakeGenericType(property.PropertyType.GetGenericArguments());
            properties.Add((OutputProperty)Activator.CreateInstance(typed, name, declared)!);
        }

        return new(properties.ToImmutable());
    }

    private static bool IsOutputOfStack(PropertyInfo property) => property.DeclaringType!.IsAssignableTo(typeof(Stack));
}
