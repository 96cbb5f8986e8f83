namespace Proof.Engine;

/// <summary>
/// Something that stops the engine and that a person can mend. The message is one line: what, where and what to do. It never holds a secret.
/// </summary>
public abstract class EngineException : Exception
{
    /// <summary>An exception with its one-line message.</summary>
    protected EngineException(string message) : base(message) { }

    /// <summary>An exception with its one-line message and what caused it.</summary>
    protected EngineException(string message, Exception? innerException) : base(message, innerException) { }
}
