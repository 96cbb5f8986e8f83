namespace Pulumi;

/// <summary>What a resource takes: a value, or an output that will have one.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public class Input<T> : IInput
{
    private readonly Output<T>? _output;

    private protected Input(Output<T>? output) => _output = output;

    /// <summary>Takes a value.</summary>
    public static implicit operator Input<T>(T value) => new(Output.Create(value));

    /// <summary>Takes an output.</summary>
    public static implicit operator Input<T>(Output<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(value);
    }

    /// <summary>Turns an input into an output.</summary>
    public static implicit operator Output<T>(Input<T> input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return input.AsOutput();
    }

    IOutput IInput.ToOutput() => AsOutput();

    IOutput IInput.ToElements() => AsElements();

    /// <summary>The input as an output.</summary>
    internal virtual Output<T> AsOutput() => _output!;

    private protected virtual IOutput AsElements() => AsOutput();
}
