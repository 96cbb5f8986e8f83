using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Proof.LocalAzure.Gateway.Routing;

namespace Proof.LocalAzure.Gateway.Context;

/// <summary>The headers of a request or response as expressions see them: names in any case, values as text.</summary>
internal sealed class HeaderDictionary : IReadOnlyDictionary<string, string[]>
{
    private readonly Dictionary<string, string[]> _headers = new(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public string[] this[string key] => _headers[key];

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _headers.Keys;

    /// <inheritdoc/>
    public IEnumerable<string[]> Values => _headers.Values;

    /// <inheritdoc/>
    public int Count => _headers.Count;

    /// <summary>The values of a header joined by commas; null when there is no such header.</summary>
    public string? GetValueOrDefault(string headerName) => _headers.TryGetValue(headerName, out var values) ? string.Join(",", values) : null;

    /// <summary>The values of a header joined by commas; the default when there is no such header.</summary>
    public string GetValueOrDefault(string headerName, string defaultValue) => GetValueOrDefault(headerName) ?? defaultValue;

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _headers.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string[] value) => _headers.TryGetValue(key, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string[]>> GetEnumerator() => _headers.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Replaces all values of a header.</summary>
    /// <exception cref="FormatException">The name or a value could not stand in a message: the start of a header injection.</exception>
    internal void Set(string name, params string[] values)
    {
        HeaderRules.Check(name, values);
        _headers[name] = values;
    }

    /// <summary>Removes a header; nothing happens when it is not there.</summary>
    internal void Remove(string name) => _headers.Remove(name);
}
