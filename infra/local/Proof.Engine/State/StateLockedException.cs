namespace Proof.Engine.State;

/// <summary>Another process is changing the stack.</summary>
public sealed class StateLockedException : EngineException
{
    internal StateLockedException(StackName stack, string file, LockHolder? holder)
        : base($"the stack {stack} is locked by {Describe(holder)}. Wait for it to end; if it has, delete the lock file {file}.") { }

    private static string Describe(LockHolder? holder) => holder is null
        ? "a lock that cannot be read"
        : $"process {holder.Pid} of {holder.Username}@{holder.Hostname} since {Rfc3339.Format(holder.Timestamp)}";
}
