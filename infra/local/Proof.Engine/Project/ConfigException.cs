namespace Proof.Engine.Project;

/// <summary>A project or stack file, or the configuration in it, is wrong.</summary>
public sealed class ConfigException : EngineException
{
    /// <summary>An exception with its message; where several things are wrong, one line each.</summary>
    public ConfigException(string message, Exception? innerException = null) : base(message, innerException) { }
}
