using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Proof.LocalAzure.Gateway.Context;

/// <summary>The variables that set-variable has written during this request.</summary>
internal sealed class VariableDictionary : IReadOnlyDictionary<string, object?>
{
    private readonly Dictionary<string, object?> _variables = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public object? this[string key] => _variables[key];

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _variables.Keys;

    /// <inheritdoc/>
    public IEnumerable<object?> Values => _variables.Values;

    /// <inheritdoc/>
    public int Count => _variables.Count;

    /// <summary>The variable, or the type's default when it was never set.</summary>
    /// <exception cref="InvalidCastException">It holds another type.</exception>
    public T? GetValueOrDefault<T>(string variableName) => GetValueOrDefault<T?>(variableName, default);

    /// <summary>The variable, or the given default when it was never set.</summary>
    /// <exception cref="InvalidCastException">It holds another type.</exception>
    public T GetValueOrDefault<T>(string variableName, T defaultValue) =>
        _variables.TryGetValue(variableName, out var value) ? (T)value! : defaultValue;

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _variables.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value) => _variables.TryGetValue(key, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => _variables.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Writes a variable.</summary>
    internal void Set(string name, object? value) => _variables[name] = value;
}
