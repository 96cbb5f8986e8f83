namespace Pulumi;

/// <summary>Ends a program with a message for its user; no stack trace is shown.</summary>
public class RunException : Exception
{
    /// <summary>Makes the exception.</summary>
    public RunException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception.</summary>
    public RunException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The exception for outputs of a stack that are not outputs.</summary>
    /// <param name="outputAttributeNames">The names of the properties.</param>
    public static RunException OutputsHaveIncorrectType(IEnumerable<string> outputAttributeNames) => new(
        $"Output(s) '{string.Join(", ", outputAttributeNames)}' have incorrect type. [Output] attributed properties must be instances of Output<T>");
}
