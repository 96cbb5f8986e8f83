using System.Collections.Immutable;
using System.Globalization;

namespace Pulumi;

/// <summary>Makes outputs, and combines them.</summary>
public static partial class Output
{
    /// <summary>Makes a plain output of a value.</summary>
    public static Output<T> Create<T>(T value) => new(OutputData.Plain(value));

    /// <summary>Makes a plain output of what a task returns.</summary>
    public static Output<T> Create<T>(Task<T> value) => Output<T>.Create(value);

    /// <summary>Makes a secret output of a value.</summary>
    public static Output<T> CreateSecret<T>(T value) => new(OutputData.Plain(value) with { IsSecret = true });

    /// <summary>Makes a secret output of what a task returns.</summary>
    public static Output<T> CreateSecret<T>(Task<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(Output<T>.CreateAsync(value, isSecret: true));
    }

    /// <summary>The same output as a secret.</summary>
    public static Output<T> CreateSecret<T>(Output<T> value) => value.WithIsSecret(Task.FromResult(true));

    /// <summary>The same output as no secret. The given output stays what it is.</summary>
    public static Output<T> Unsecret<T>(Output<T> output) => output.WithIsSecret(Task.FromResult(false));

    /// <summary>Whether an output is secret.</summary>
    public static async Task<bool> IsSecretAsync<T>(Output<T> output) => (await output.DataTask).IsSecret;

    /// <summary>One output of all values, in order.</summary>
    public static Output<ImmutableArray<T>> All<T>(params Input<T>[] inputs) => All(inputs.AsEnumerable());

    /// <summary>One output of all values, in order.</summary>
    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Input<T>> inputs) =>
        All(inputs.Select(input => input.ToOutput()).ToImmutableArray());

    /// <summary>One output of all values, in order.</summary>
    public static Output<ImmutableArray<T>> All<T>(params Output<T>[] outputs) => All(outputs.ToImmutableArray());

    /// <summary>One output of all values, in order.</summary>
    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Output<T>> outputs) => All(outputs.ToImmutableArray());

    /// <summary>
    /// Fills an interpolated string whose holes may be inputs and outputs, in the invariant culture; null becomes the empty text.
    /// </summary>
    public static Output<string> Format(FormattableString formattableString) =>
        Combine([.. formattableString.GetArguments().Select(ToOutput)], values =>
            string.Format(CultureInfo.InvariantCulture, formattableString.Format, values));

    /// <summary>Any value as an output: an input's or output's own, or a plain one.</summary>
    internal static IOutput ToOutput(object? value) => value switch
    {
        IOutput output => output,
        IInput input => input.ToOutput(),
        _ => Create(value),
    };

    /// <summary>One output of all values; called with none, it is an output of no values.</summary>
    internal static Output<ImmutableArray<T>> All<T>(ImmutableArray<Output<T>> outputs)
    {
        return new(AllAsync());

        async Task<OutputData<ImmutableArray<T>>> AllAsync()
        {
            var flow = new OutputFlow();
            var values = ImmutableArray.CreateBuilder<T>(outputs.Length);
            foreach (var output in outputs) values.Add(flow.Add(await output.DataTask));
            return flow.Into(values.MoveToImmutable());
        }
    }

    // Tuples and texts combine outputs of different types, so their values pass through an array of objects.
    private static Output<TResult> Combine<TResult>(IOutput[] parts, Func<object?[], TResult> combine)
    {
        return new(CombineAsync());

        async Task<OutputData<TResult>> CombineAsync()
        {
            var flow = new OutputFlow();
            var values = new object?[parts.Length];
            for (var i = 0; i < parts.Length; i++) values[i] = flow.Add(await parts[i].GetDataAsync());
            return flow.IsKnown ? flow.Into(combine(values)) : flow.Into<TResult>(default!);
        }
    }
}
