namespace Proof.Cli.Commands;

/// <summary>Asks before anything is changed.</summary>
internal static class Question
{
    /// <summary>Asks a yes-or-no question. Only <c>yes</c> is yes.</summary>
    /// <exception cref="CommandException">The answer is no, or nobody can be asked.</exception>
    public static void Confirm(string question, CommandContext context)
    {
        var console = context.Console;
        if (!console.Interactive)
        {
            throw new CommandException(ExitCode.BadInput, "--yes must be passed in to proceed when running in non-interactive mode");
        }

        console.Error.Write($"{question} [yes/no] ");
        console.Error.Flush();
        if (console.Input.ReadLine()?.Trim() is not "yes") throw new CommandException(ExitCode.Cancelled, "not confirmed; nothing was changed");
    }
}
