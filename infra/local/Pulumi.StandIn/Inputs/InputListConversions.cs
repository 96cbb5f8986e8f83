using System.Collections.Immutable;

namespace Pulumi;

public sealed partial class InputList<T>
{
    /// <summary>A list of one value.</summary>
    public static implicit operator InputList<T>(T value) => new([value]);

    /// <summary>A list of one output.</summary>
    public static implicit operator InputList<T>(Output<T> value) => new([value]);

    /// <summary>A list of one input.</summary>
    public static implicit operator InputList<T>(Input<T> value) => new([value]);

    /// <summary>A list of values.</summary>
    public static implicit operator InputList<T>(T[] values) => new([.. values.Select(v => (Input<T>)v)]);

    /// <summary>A list of outputs.</summary>
    public static implicit operator InputList<T>(Output<T>[] values) => new([.. values.Select(v => (Input<T>)v)]);

    /// <summary>A list of inputs.</summary>
    public static implicit operator InputList<T>(Input<T>[] values) => new([.. values]);

    /// <summary>A list of values.</summary>
    public static implicit operator InputList<T>(List<T> values) => new([.. values.Select(v => (Input<T>)v)]);

    /// <summary>A list of outputs.</summary>
    public static implicit operator InputList<T>(List<Output<T>> values) => new([.. values.Select(v => (Input<T>)v)]);

    /// <summary>A list of inputs.</summary>
    public static implicit operator InputList<T>(List<Input<T>> values) => new([.. values]);

    /// <summary>A list of values.</summary>
    public static implicit operator InputList<T>(ImmutableArray<T> values) => new(Wrap(values));

    /// <summary>A list of outputs.</summary>
    public static implicit operator InputList<T>(ImmutableArray<Output<T>> values) => new([.. values.Select(v => (Input<T>)v)]);

    /// <summary>A list of inputs.</summary>
    public static implicit operator InputList<T>(ImmutableArray<Input<T>> values) => new(values);

    /// <summary>A list that will be known later.</summary>
    public static implicit operator InputList<T>(Output<T[]> values) => new(values.Apply(v => Wrap(v.ToImmutableArray())));

    /// <summary>A list that will be known later.</summary>
    public static implicit operator InputList<T>(Output<List<T>> values) => new(values.Apply(v => Wrap(v.ToImmutableArray())));

    /// <summary>A list that will be known later.</summary>
    public static implicit operator InputList<T>(Output<IEnumerable<T>> values) => new(values.Apply(v => Wrap(v.ToImmutableArray())));

    /// <summary>A list that will be known later.</summary>
    public static implicit operator InputList<T>(Output<ImmutableArray<T>> values) => new(values.Apply(Wrap));

    // A default array stays one: it is what an output has that the provider did not return.
    private static ImmutableArray<Input<T>> Wrap(ImmutableArray<T> values) =>
        values.IsDefault ? default : [.. values.Select(v => (Input<T>)v)];
}
