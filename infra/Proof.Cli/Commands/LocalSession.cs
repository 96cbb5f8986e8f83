using System.CommandLine;
using Proof.Local;

namespace Proof.Cli.Commands;

/// <summary>The options that every command on the local cloud has, and what they lead to.</summary>
internal sealed class LocalSession(Argument<string?> environment, Option<string?> stack, Option<string?> state)
{
    public static LocalSession AddTo(Command command)
    {
        var (environment, stack, state) = (SharedOptions.Environment(), SharedOptions.Stack(), SharedOptions.State());
        command.Add(environment);
        command.Add(stack);
        command.Add(state);
        return new LocalSession(environment, stack, state);
    }

    /// <summary>The project that the command runs in.</summary>
    public LocalRun Run(ParseResult parse, CommandContext context) => Find(parse, context, parse.GetValue(state));

    /// <summary>The project that a command runs in, with a local folder that <c>--state</c> may name.</summary>
    public static LocalRun Find(ParseResult parse, CommandContext context, string? stateFolder)
    {
        var start = Path.GetFullPath(parse.GetValue(SharedOptions.Folder) ?? ".", context.Folder);
        var folder = stateFolder is { } given ? Path.GetFullPath(given, start) : null;
        return LocalRun.Find(start, folder, context.Clock);
    }

    /// <summary>The options by which another command finds the same project and state, with a blank before each; empty when none was given.</summary>
    public string Repeated(ParseResult parse) =>
        Repeated("-C", parse.GetValue(SharedOptions.Folder)) + Repeated("--state", parse.GetValue(state));

    /// <summary>What the command works on.</summary>
    public Target Target(ParseResult parse, LocalRun run) => Commands.Target.Of(parse, environment, stack, run);

    /// <summary>The passphrase of state that must be there already: a command that only looks leaves no trace.</summary>
    /// <exception cref="CommandException">There is no state.</exception>
    public static LocalPassphrase ExistingPassphrase(LocalRun run, CommandContext context, Target target) =>
        Directory.Exists(run.Folder.State)
            ? LocalPassphrase.Get(run.Folder, context.Variable)
            : throw new CommandException(ExitCode.NoSuchStack, $"{target.Environment} is not up; run `proof up {target.Environment}` first");

    /// <summary>The passphrase; says so when it is made now.</summary>
    public static LocalPassphrase Passphrase(LocalRun run, CommandContext context)
    {
        var passphrase = LocalPassphrase.Get(run.Folder, context.Variable);
        if (passphrase.MadeNow)
        {
            context.Console.Say($"Made a random passphrase for local state: {Path.GetRelativePath(context.Folder, run.Folder.PassphraseFile)}");
        }

        return passphrase;
    }

    // In single quotes a shell takes everything as it is, but for the quote itself.
    private static string Repeated(string option, string? value) => value is null ? "" : $" {option} '{value.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
