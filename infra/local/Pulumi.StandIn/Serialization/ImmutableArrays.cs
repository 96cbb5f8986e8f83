using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>Asks boxed immutable arrays, of whatever element type, whether they are the default one.</summary>
internal static class ImmutableArrays
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo?> Known = new();

    /// <summary>Whether the list is <c>default(ImmutableArray&lt;T&gt;)</c>, which cannot even be counted.</summary>
    public static bool IsDefault(IList list) => Known.GetOrAdd(list.GetType(), Find)?.GetValue(list) is true;

    private static PropertyInfo? Find(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
            ? type.GetProperty(nameof(ImmutableArray<>.IsDefault))
            : null;
}
