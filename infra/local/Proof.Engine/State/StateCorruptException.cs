namespace Proof.Engine.State;

/// <summary>A state file cannot be relied on. Nothing was changed.</summary>
public sealed class StateCorruptException : EngineException
{
    /// <summary>An exception that names the file and what is wrong with it.</summary>
    public StateCorruptException(string file, string fault, Exception? innerException = null)
        : base($"the state file {file} cannot be used: {fault}. Nothing was changed. "
            + "Mend the file, or bring back an older one from its .bak file or from the backups folder.", innerException)
    { }
}
