using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>The read-only fields of a class with <see cref="OutputTypeAttribute"/>, as they go back to the wire.</summary>
internal static class OutputTypeFields
{
    private static readonly ConcurrentDictionary<Type, ImmutableArray<(string Name, FieldInfo Field)>?> Known = new();

    /// <summary>The fields with their names on the wire (the first letter in lower case); null for any other type.</summary>
    public static ImmutableArray<(string Name, FieldInfo Field)>? Of(Type type) => Known.GetOrAdd(type, Find);

    private static ImmutableArray<(string Name, FieldInfo Field)>? Find(Type type)
    {
        if (type.GetCustomAttribute<OutputTypeAttribute>() is null) return null;

        return
        [
            .. from field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
               where field.IsInitOnly
               let name = char.ToLowerInvariant(field.Name[0]) + field.Name[1..]
               orderby name
               select (name, field),
        ];
    }
}
