using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Proof.Engine.Values;

/// <summary>The inputs or outputs of a resource: names (camelCase, as on the wire) to values, in ordinal order of the names.</summary>
public sealed class PropertyMap : IReadOnlyDictionary<string, PropertyValue>, IEquatable<PropertyMap>
{
    /// <summary>No properties.</summary>
    public static PropertyMap Empty { get; } = new(ImmutableSortedDictionary.Create<string, PropertyValue>(StringComparer.Ordinal));

    private readonly ImmutableSortedDictionary<string, PropertyValue> _values;

    private PropertyMap(ImmutableSortedDictionary<string, PropertyValue> values) => _values = values;

    /// <summary>Makes a map; a name given twice keeps its last value.</summary>
    public static PropertyMap Of(IEnumerable<KeyValuePair<string, PropertyValue>> values) => new(Empty._values.SetItems(values));

    /// <summary>Makes a map from pairs.</summary>
    public static PropertyMap Of(params (string Name, PropertyValue Value)[] values) =>
        Of(values.Select(v => KeyValuePair.Create(v.Name, v.Value)));

    /// <inheritdoc/>
    public PropertyValue this[string key] => _values[key];

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _values.Keys;

    /// <inheritdoc/>
    public IEnumerable<PropertyValue> Values => _values.Values;

    /// <inheritdoc/>
    public int Count => _values.Count;

    /// <summary>The value of that name, or null where there is none.</summary>
    public PropertyValue? Get(string name) => _values.GetValueOrDefault(name);

    /// <summary>The text of that name; null where there is none, or where it is not a text. A secret text counts as a text.</summary>
    public string? GetText(string name) => Get(name) switch
    {
        StringValue text => text.Value,
        SecretValue { Value: StringValue text } => text.Value,
        _ => null,
    };

    /// <summary>The same map with one value set.</summary>
    public PropertyMap With(string name, PropertyValue value) => new(_values.SetItem(name, value));

    /// <summary>The same map without one name.</summary>
    public PropertyMap Without(string name) => new(_values.Remove(name));

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _values.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out PropertyValue value) => _values.TryGetValue(key, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, PropertyValue>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(PropertyMap? other) => other is not null && _values.SequenceEqual(other._values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PropertyMap);

    /// <inheritdoc/>
    public override int GetHashCode() => _values.Aggregate(17, HashCode.Combine);
}
