using Pulumi.Deployments;

namespace Pulumi;

/// <summary>
/// A value that a resource, or something made from resources, will have. It carries, besides the value, whether it is known yet,
/// whether it is secret, and which resources it came from; all three follow it through <c>Apply</c> into other resources.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Output<T> : IOutput
{
    internal Output(Task<OutputData<T>> data, bool track = true)
    {
        DataTask = data;
        if (track) DeploymentContext.Current?.Tasks.Track(data);
    }

    internal Output(OutputData<T> data) => DataTask = Task.FromResult(data);

    internal Task<OutputData<T>> DataTask { get; }

    /// <summary>Makes a plain output of what a task returns.</summary>
    public static Output<T> Create(Task<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(CreateAsync(value, isSecret: false));
    }

    /// <summary>Runs a function with the value once it is known; the output is done when the task is.</summary>
    public Output<ValueTuple> Apply(Func<T, Task> func) => Apply(async value =>
    {
        await func(value);
        return ValueTuple.Create();
    });

    /// <summary>Makes a new value of this one once it is known.</summary>
    public Output<TResult> Apply<TResult>(Func<T, TResult> func) => new(ApplyAsync(value => Task.FromResult(OutputData.Plain(func(value)))));

    /// <summary>Makes a new value of this one once it is known, asynchronously.</summary>
    public Output<TResult> Apply<TResult>(Func<T, Task<TResult>> func) => new(ApplyAsync(async value => OutputData.Plain(await func(value))));

    /// <summary>Makes an input of this value once it is known, and takes over what flows with that input.</summary>
    public Output<TResult> Apply<TResult>(Func<T, Input<TResult>?> func) => Apply(value => func(value)?.AsOutput());

    /// <summary>Makes an output of this value once it is known, and takes over what flows with that output.</summary>
    public Output<TResult> Apply<TResult>(Func<T, Output<TResult>?> func) =>
        new(ApplyAsync(value => func(value)?.DataTask ?? Task.FromResult(OutputData.Plain<TResult>(default!))));

    /// <summary>An explanation, for an output has no text; warns, or throws if <c>PULUMI_ERROR_OUTPUT_STRING</c> is set.</summary>
    /// <exception cref="InvalidOperationException"><c>PULUMI_ERROR_OUTPUT_STRING</c> is <c>1</c> or <c>true</c>.</exception>
    public override string ToString()
    {
        const string Message = """
            Calling [ToString] on an [Output<T>] is not supported.

            To get the value of an Output as an Output<string> consider either:
            1: output.Apply(value => $"prefix{value}suffix")
            2: Output.Format($"prefix{output}suffix")
            """;

        if (DeploymentContext.Current is { } context)
        {
            if (context.Settings.OutputsHaveNoText) throw new InvalidOperationException(Message);
            Log.Warn(Message);
        }

        return Message;
    }

    Task<OutputData<object?>> IOutput.GetDataAsync() => this is Output<object?> untyped ? untyped.DataTask : BoxAsync();

    internal static async Task<OutputData<T>> CreateAsync(Task<T> value, bool isSecret) =>
        OutputData.Plain(await value) with { IsSecret = isSecret };

    /// <summary>The value, or another where it is not known.</summary>
    internal async Task<T> GetValueAsync(T whenUnknown)
    {
        var data = await DataTask;
        return data.IsKnown ? data.Value : whenUnknown;
    }

    /// <summary>The same output with its secrecy decided anew.</summary>
    internal Output<T> WithIsSecret(Task<bool> isSecret)
    {
        return new(SetAsync());

        async Task<OutputData<T>> SetAsync() => await DataTask with { IsSecret = await isSecret };
    }

    private async Task<OutputData<TResult>> ApplyAsync<TResult>(Func<T, Task<OutputData<TResult>>> func)
    {
        var data = await DataTask;
        if (!data.IsKnown) return data.With<TResult>(default!);

        var result = await func(data.Value);
        var flow = new OutputFlow();
        flow.Add(data);
        flow.Add(result);
        return flow.Into(result.Value);
    }

    private async Task<OutputData<object?>> BoxAsync()
    {
        var data = await DataTask;
        return data.With<object?>(data.Value);
    }
}
