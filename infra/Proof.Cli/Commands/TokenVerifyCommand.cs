using System.CommandLine;
using Proof.Cli.Outputs;
using Proof.Cli.Tokens;
using Proof.Partners.Tokens;

namespace Proof.Cli.Commands;

/// <summary>
/// <c>proof token verify</c>: what a token says of itself, offline; with <c>--env</c> also whose it is, from the outputs of a local run. The
/// token is never printed.
/// </summary>
internal static class TokenVerifyCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("verify", "Check a client token without sending it anywhere: format, environment, key id, checksum.");
        var token = new Argument<string>("token")
        {
            Description = "The token, or - to read it from standard input, so that it is in no shell history.",
            HelpName = "TOKEN|-",
        };
        var environment = new Option<string?>("--env", "-e")
        {
            Description = "Also look it up in this environment: partner, generation, and whether it still works.",
            HelpName = "ENV",
        };
        var state = SharedOptions.State();
        command.Add(token);
        command.Add(environment);
        command.Add(state);
        command.SetAction(parse =>
        {
            var text = Read(parse.GetValue(token)!, context);
            var reading = ClientTokenText.Read(text);
            if (parse.GetValue(environment) is { } name)
            {
                var run = LocalSession.Find(parse, context, parse.GetValue(state));
                var target = Target.OfEnvironment(name, run);
                return Print(context, reading, TokenStanding.Of(DeployedOutputs.Read(run, target, context, showSecrets: true), name, text, reading, context.Clock.GetUtcNow()));
            }

            return Print(context, reading, null);
        });
        return command;
    }

    private static string Read(string argument, CommandContext context)
    {
        var text = argument == "-" ? context.Console.Input.ReadLine()?.Trim() : argument;
        return string.IsNullOrEmpty(text) ? throw new CommandException(ExitCode.BadInput, "there is no token on standard input") : text;
    }

    private static int Print(CommandContext context, TokenReading reading, TokenStanding? standing)
    {
        foreach (var (name, value) in TokenFacts.Of(reading).Concat(standing?.Facts ?? []))
            context.Console.Output.WriteLine($"{name}: {value}");
        if (standing is null ? reading.Fault is null : standing.IsAccepted) return ExitCode.Ok;
        context.Console.Fail(standing is null ? "this is not a client token of Proof" : "this token is refused");
        return ExitCode.BadInput;
    }
}
