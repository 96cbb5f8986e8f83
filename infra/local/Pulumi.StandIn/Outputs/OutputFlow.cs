using System.Collections.Immutable;

namespace Pulumi;

/// <summary>
/// How several outputs flow into one: known only if all are, secret if any is, from the resources of all.
/// </summary>
internal struct OutputFlow()
{
    /// <summary>Whether everything so far is known.</summary>
    public bool IsKnown { get; private set; } = true;

    /// <summary>Whether anything so far is secret.</summary>
    public bool IsSecret { get; private set; }

    /// <summary>The resources of everything so far.</summary>
    public ImmutableHashSet<Resource> Resources { get; private set; } = [];

    /// <summary>Adds an output's data to the flow and returns its value.</summary>
    public T Add<T>(OutputData<T> data)
    {
        IsKnown &= data.IsKnown;
        IsSecret |= data.IsSecret;
        Resources = Union(Resources, data.Resources);
        return data.Value;
    }

    /// <summary>The data of a value that was made from everything so far.</summary>
    public readonly OutputData<T> Into<T>(T value) => new(IsKnown ? value : default!, IsKnown, IsSecret, Resources);

    // Most outputs come from one resource or none; the immutable set's own union would walk both.
    private static ImmutableHashSet<Resource> Union(ImmutableHashSet<Resource> first, ImmutableHashSet<Resource> second) =>
        second.IsEmpty || ReferenceEquals(first, second) ? first : first.IsEmpty ? second : first.Union(second);
}
