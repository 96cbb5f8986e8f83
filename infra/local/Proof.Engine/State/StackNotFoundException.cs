namespace Proof.Engine.State;

/// <summary>There is no stack of that name.</summary>
public sealed class StackNotFoundException : EngineException
{
    /// <summary>An exception that names the stack and says what to do.</summary>
    public StackNotFoundException(string stack, string advice) : base($"no stack named '{stack}' found. {advice}") { }
}
