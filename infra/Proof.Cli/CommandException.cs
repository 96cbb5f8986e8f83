namespace Proof.Cli;

/// <summary>A command cannot go on; says why, in lines for people, and which exit code that is.</summary>
public sealed class CommandException : Exception
{
    /// <summary>An exception with an exit code and one or more lines.</summary>
    public CommandException(int exitCode, string message) : base(message) => ExitCode = exitCode;

    /// <summary>The code to answer to the shell.</summary>
    public int ExitCode { get; }
}
