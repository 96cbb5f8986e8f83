using System.Collections.Immutable;
using Proof.Engine;
using Proof.Engine.Project;
using Proof.Engine.Secrets;
using Proof.Engine.State;
using Proof.Local;

namespace Proof.Cli;

/// <summary>How an exception is told to people and to the shell.</summary>
/// <param name="ExitCode">The exit code of its kind.</param>
/// <param name="Lines">What is said, without a stack trace unless it is a bug.</param>
internal sealed record Failure(int ExitCode, ImmutableArray<string> Lines)
{
    public static Failure Of(Exception exception, CancellationToken cancellationToken) => exception switch
    {
        CommandException known => new(known.ExitCode, [.. known.Message.Split('\n')]),
        OperationCanceledException when cancellationToken.IsCancellationRequested =>
            new(Cli.ExitCode.Cancelled, ["cancelled"]),
        StackNotFoundException or NotUpException => new(Cli.ExitCode.NoSuchStack, Split(exception)),
        WrongPassphraseException or PassphraseException => new(Cli.ExitCode.WrongPassphrase, Split(exception)),
        ConfigException or LocalFolderException => new(Cli.ExitCode.BadInput, Split(exception)),
        EngineException or LocalException or IOException or UnauthorizedAccessException => new(Cli.ExitCode.Error, Split(exception)),
        _ => new(Cli.ExitCode.Bug, ["this is a bug in proof: " + exception]),
    };

    private static ImmutableArray<string> Split(Exception exception) => [.. exception.Message.Split('\n')];
}
