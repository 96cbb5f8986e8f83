using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>One member of an <see cref="InputArgs"/> object with its value.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Value">The value; null where there is none.</param>
/// <param name="AsJson">Whether the provider wants the value as a JSON text.</param>
internal readonly record struct InputMember(string Name, object? Value, bool AsJson);

/// <summary>The members of a class with <see cref="InputAttribute"/>, found once for the class.</summary>
internal sealed class InputMembers
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly ConcurrentDictionary<Type, ImmutableArray<InputMembers>> Known = new();

    private readonly InputAttribute _attribute;
    private readonly string _fullName;
    private readonly Func<object, object?> _read;

    private InputMembers(InputAttribute attribute, MemberInfo member, Func<object, object?> read)
    {
        _attribute = attribute;
        _fullName = $"[Input] {member.DeclaringType!.FullName}.{member.Name}";
        _read = read;
    }

    /// <summary>The members of a class and its base classes, in the order of their names on the wire.</summary>
    public static ImmutableArray<InputMembers> Of(Type type) => Known.GetOrAdd(type, Find);

    /// <summary>Reads the member of an object.</summary>
    /// <exception cref="ArgumentNullException">The member is required and has no value.</exception>
    public InputMember Read(object owner)
    {
        var value = _read(owner);
        if (value is null && _attribute.IsRequired) throw new ArgumentNullException(_attribute.Name, $"{_fullName} is required but was not given a value.");

        return new(_attribute.Name, value, _attribute.Json);
    }

    private static ImmutableArray<InputMembers> Find(Type type)
    {
        var members = ImmutableArray.CreateBuilder<InputMembers>();
        for (var declaring = type; declaring is not null && declaring != typeof(InputArgs); declaring = declaring.BaseType)
        {
            foreach (var field in declaring.GetFields(Any))
            {
                if (field.GetCustomAttribute<InputAttribute>() is { } attribute) members.Add(new(attribute, field, field.GetValue));
            }

            foreach (var property in declaring.GetProperties(Any))
            {
                if (property.GetCustomAttribute<InputAttribute>() is { } attribute) members.Add(new(attribute, property, property.GetValue));
            }
        }

        members.Sort((a, b) => string.CompareOrdinal(a._attribute.Name, b._attribute.Name));
        return members.ToImmutable();
    }
}
