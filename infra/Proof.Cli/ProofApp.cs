using System.CommandLine;
using Proof.Cli.Commands;
using Proof.Cli.Commands.Partners;

namespace Proof.Cli;

/// <summary>The <c>proof</c> command line: every command on one screen.</summary>
public static class ProofApp
{
    /// <summary>Runs one command line and answers its exit code (<see cref="ExitCode"/>). Never throws, never touches the process.</summary>
    /// <param name="args">The words after <c>proof</c>.</param>
    /// <param name="context">Console, folder, variables and clock.</param>
    /// <param name="cancellationToken">Ctrl-C.</param>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, CommandContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var parse = Root(context).Parse(args);
        if (parse.Errors.Count > 0)
        {
            foreach (var error in parse.Errors) context.Console.Fail(IsAboutTokens(parse) ? "wrong arguments (not shown: one may be a token)" : error.Message);
            context.Console.Say($"See `{CommandPath(parse)} --help`.");
            return ExitCode.BadInput;
        }

        var invocation = new InvocationConfiguration
        {
            Output = context.Console.Output,
            Error = context.Console.Error,
            EnableDefaultExceptionHandler = false,
            // Ctrl-C is the caller's to hand in, so that a test can press it too.
            ProcessTerminationTimeout = null,
        };
        try
        {
            return await parse.InvokeAsync(invocation, cancellationToken);
        }
        catch (Exception exception) when (Failure.Of(exception, cancellationToken) is var failure)
        {
            foreach (var line in failure.Lines) context.Console.Fail(line);
            return failure.ExitCode;
        }
    }

    private static RootCommand Root(CommandContext context) => new("Partner access as code: one file per partner, enforced.")
    {
        SharedOptions.Folder,
        ValidateCommand.Create(context),
        FormatCommand.Create(context),
        ListCommand.Create(context),
        ShowCommand.Create(context),
        NewCommand.Create(context),
        AllowCommand.Create(context),
        DenyCommand.Create(context),
        RotateCommand.Create(context),
        StatusCommands.CreateSuspend(context),
        StatusCommands.CreateResume(context),
        StatusCommands.CreateRetire(context),
        CheckWebhookCommand.Create(context),
        SchemaCommand.Create(context),
        PreviewCommand.Create(context),
        UpCommand.Create(context),
        DestroyCommand.Create(context),
        OutputsCommand.Create(context),
        ServeCommand.Create(context),
        WelcomeCommand.Create(context),
        TokenCommand.Create(context),
        RotatedSecretCommand.SigningSecret(context),
        RotatedSecretCommand.RelaySecret(context),
    };

    // The messages of the parser quote what they do not understand.
    private static bool IsAboutTokens(ParseResult parse) =>
        parse.CommandResult.Command.Name == TokenCommand.Name || parse.CommandResult.Command.Parents.Any(parent => parent.Name == TokenCommand.Name);

    private static string CommandPath(ParseResult parse) =>
        parse.CommandResult.Command is RootCommand ? "proof" : $"proof {parse.CommandResult.Command.Name}";
}
