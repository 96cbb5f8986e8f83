using System.Collections;
using System.Collections.Immutable;

namespace Pulumi;

/// <summary>
/// A list that a resource takes. Each element, and the list itself, may be a value or an output. A collection initialiser appends:
/// <c>Prop = { a, b }</c> adds to what the property has, <c>Prop = new[] { a, b }</c> replaces it.
/// </summary>
/// <typeparam name="T">The type of the elements.</typeparam>
public sealed partial class InputList<T> : Input<ImmutableArray<T>>, IEnumerable, IAsyncEnumerable<Input<T>>
{
    // The elements stay inputs of their own: a secret or unknown element leaves its neighbours what they are.
    private Output<ImmutableArray<Input<T>>> _elements;

    /// <summary>Makes an empty list.</summary>
    public InputList()
        : this([])
    {
    }

    private InputList(ImmutableArray<Input<T>> elements)
        : this(Output.Create(elements))
    {
    }

    private InputList(Output<ImmutableArray<Input<T>>> elements)
        : base(null) => _elements = elements;

    /// <summary>Appends elements.</summary>
    public void Add(params Input<T>[] inputs) => Append(Output.Create(inputs.ToImmutableArray()));

    /// <summary>Appends the elements of another list; for collection initialisers.</summary>
    public void Add(InputList<T> inputs) => AddRange(inputs);

    /// <summary>Appends the elements of another list.</summary>
    public void AddRange(InputList<T> inputs) => Append(inputs._elements);

    /// <summary>A new list: the elements of this one, then those of the other.</summary>
    public InputList<T> Concat(InputList<T> other)
    {
        var list = new InputList<T>(_elements);
        list.AddRange(other);
        return list;
    }

    /// <summary>The elements, once the list is known; none where it is not.</summary>
    public async IAsyncEnumerator<Input<T>> GetAsyncEnumerator(CancellationToken cancellationToken)
    {
        foreach (var element in await _elements.GetValueAsync(whenUnknown: [])) yield return element;
    }

    /// <summary>Not supported; it is here only so that collection initialisers compile.</summary>
    IEnumerator IEnumerable.GetEnumerator() => throw new NotSupportedException(
        $"A {GetType().FullName} cannot be synchronously enumerated. Use {nameof(GetAsyncEnumerator)} instead.");

    internal override Output<ImmutableArray<T>> AsOutput() => _elements.Apply(elements =>
        elements.IsDefault ? Output.Create(default(ImmutableArray<T>)) : Output.All(elements.AsEnumerable()));

    private protected override IOutput AsElements() => _elements;

    private void Append(Output<ImmutableArray<Input<T>>> more) => _elements = Output.Tuple(_elements, more).Apply(lists =>
        (lists.Item1.IsDefault ? [] : lists.Item1).AddRange(lists.Item2.IsDefault ? [] : lists.Item2));
}
