using System.Collections;
using System.Collections.Immutable;

namespace Pulumi;

/// <summary>A map that a resource takes. Each value, and the map itself, may be a value or an output.</summary>
/// <typeparam name="TValue">The type of the values.</typeparam>
public sealed class InputMap<TValue>
    : Input<ImmutableDictionary<string, TValue>>, IEnumerable, IAsyncEnumerable<Input<KeyValuePair<string, TValue>>>
{
    private Output<ImmutableDictionary<string, Input<TValue>>> _elements;

    /// <summary>Makes an empty map.</summary>
    public InputMap()
        : this(Output.Create(ImmutableDictionary<string, Input<TValue>>.Empty))
    {
    }

    private InputMap(Output<ImmutableDictionary<string, Input<TValue>>> elements)
        : base(null) => _elements = elements;

    /// <summary>Sets a value, whether or not the key has one.</summary>
    public Input<TValue> this[string key]
    {
        set => _elements = _elements.Apply(elements => elements.SetItem(key, value));
    }

    /// <summary>A new map of both; where both have a key, the second counts.</summary>
    public static InputMap<TValue> Merge(InputMap<TValue> first, InputMap<TValue> second) =>
        new(Output.Tuple(first._elements, second._elements).Apply(maps => maps.Item1.SetItems(maps.Item2)));

    /// <summary>A map of values.</summary>
    public static implicit operator InputMap<TValue>(Dictionary<string, TValue> values) => new(Output.Create(Wrap(values)));

    /// <summary>A map of values.</summary>
    public static implicit operator InputMap<TValue>(ImmutableDictionary<string, TValue> values) => new(Output.Create(Wrap(values)));

    /// <summary>A map that will be known later.</summary>
    public static implicit operator InputMap<TValue>(Output<Dictionary<string, TValue>> values) => new(values.Apply(v => Wrap(v)));

    /// <summary>A map that will be known later.</summary>
    public static implicit operator InputMap<TValue>(Output<IDictionary<string, TValue>> values) => new(values.Apply(v => Wrap(v)));

    /// <summary>A map that will be known later.</summary>
    public static implicit operator InputMap<TValue>(Output<ImmutableDictionary<string, TValue>> values) => new(values.Apply(v => Wrap(v)));

    /// <summary>Adds a value. A key that has one already fails the map.</summary>
    public void Add(string key, Input<TValue> value) => _elements = _elements.Apply(elements => elements.Add(key, value));

    /// <summary>Adds the values of another map; for collection initialisers.</summary>
    public void Add(InputMap<TValue> values) => AddRange(values);

    /// <summary>Adds the values of another map. A key that has a value already fails the map.</summary>
    public void AddRange(InputMap<TValue> values) =>
        _elements = Output.Tuple(_elements, values._elements).Apply(maps => maps.Item1.AddRange(maps.Item2));

    /// <summary>The values with their keys, once the map is known; none where it is not.</summary>
    public async IAsyncEnumerator<Input<KeyValuePair<string, TValue>>> GetAsyncEnumerator(CancellationToken cancellationToken)
    {
        foreach (var (key, value) in await _elements.GetValueAsync(whenUnknown: ImmutableDictionary<string, Input<TValue>>.Empty))
            yield return value.Apply(v => KeyValuePair.Create(key, v));
    }

    /// <summary>Not supported; it is here only so that collection initialisers compile.</summary>
    IEnumerator IEnumerable.GetEnumerator() => throw new NotSupportedException(
        $"A {GetType().FullName} cannot be synchronously enumerated. Use {nameof(GetAsyncEnumerator)} instead.");

    internal override Output<ImmutableDictionary<string, TValue>> AsOutput() => _elements.Apply(elements =>
        Output.All(elements.Values).Apply(values => elements.Keys.Zip(values, KeyValuePair.Create).ToImmutableDictionary()));

    private protected override IOutput AsElements() => _elements;

    private static ImmutableDictionary<string, Input<TValue>> Wrap(IEnumerable<KeyValuePair<string, TValue>>? values) =>
        (values ?? []).ToImmutableDictionary(v => v.Key, v => (Input<TValue>)v.Value);
}
