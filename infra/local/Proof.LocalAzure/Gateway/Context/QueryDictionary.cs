using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.WebUtilities;

namespace Proof.LocalAzure.Gateway.Context;

/// <summary>The parameters of a query string, decoded; names in any case.</summary>
internal sealed class QueryDictionary : IReadOnlyDictionary<string, string[]>
{
    private readonly Dictionary<string, string[]> _parameters = new(StringComparer.OrdinalIgnoreCase);

    internal QueryDictionary(string queryString)
    {
        foreach (var (name, values) in QueryHelpers.ParseQuery(queryString))
            _parameters[name] = [.. values.Select(v => v ?? "")];
    }

    /// <inheritdoc/>
    public string[] this[string key] => _parameters[key];

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _parameters.Keys;

    /// <inheritdoc/>
    public IEnumerable<string[]> Values => _parameters.Values;

    /// <inheritdoc/>
    public int Count => _parameters.Count;

    /// <summary>The values of a parameter joined by commas; null when there is no such parameter.</summary>
    public string? GetValueOrDefault(string queryParameterName) =>
        _parameters.TryGetValue(queryParameterName, out var values) ? string.Join(",", values) : null;

    /// <summary>The values of a parameter joined by commas; the default when there is no such parameter.</summary>
    public string GetValueOrDefault(string queryParameterName, string defaultValue) => GetValueOrDefault(queryParameterName) ?? defaultValue;

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _parameters.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string[] value) => _parameters.TryGetValue(key, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string[]>> GetEnumerator() => _parameters.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
