namespace Proof.Engine.State;

/// <summary>The state cannot be read, written or used as it is.</summary>
public sealed class StateException : EngineException
{
    /// <summary>An exception with its one-line message.</summary>
    public StateException(string message, Exception? innerException = null) : base(message, innerException) { }
}
