namespace Proof.Engine;

/// <summary>The program cannot be started.</summary>
public sealed class ProgramException : EngineException
{
    /// <summary>An exception with its one-line message.</summary>
    public ProgramException(string message, Exception? innerException = null) : base(message, innerException) { }
}
