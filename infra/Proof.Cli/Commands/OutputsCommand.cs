using System.CommandLine;
using System.Text.Json.Nodes;
using Proof.Cli.Outputs;

namespace Proof.Cli.Commands;

/// <summary><c>proof outputs</c>: what Proof sends back to partners, read from the state. It may run while another process serves.</summary>
internal static class OutputsCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("outputs", "Show the outputs of an environment: base URL, partners, and with --show-secrets their tokens.");
        var session = LocalSession.AddTo(command);
        var path = new Argument<string?>("path")
        {
            Description = "One value of them, such as clientTokens.acme-wallet, printed as it is.",
            HelpName = "PATH",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var (json, showSecrets) = (SharedOptions.Json(), SharedOptions.ShowSecrets());
        command.Add(path);
        command.Add(json);
        command.Add(showSecrets);
        command.SetAction(parse =>
        {
            var run = session.Run(parse, context);
            var outputs = DeployedOutputs.Read(run, session.Target(parse, run), context, parse.GetValue(showSecrets));
            if (parse.GetValue(path) is { } wanted) PrintOne(context, outputs, wanted);
            else if (parse.GetValue(json)) context.Console.Output.WriteLine(OutputsJson.Text(outputs));
            else OutputsTable.Print(context.Console, outputs);
            return ExitCode.Ok;
        });
        return command;
    }

    private static void PrintOne(CommandContext context, JsonObject outputs, string path) =>
        context.Console.Output.WriteLine(OutputPath.Text(OutputPath.Find(outputs, path)
            ?? throw new CommandException(ExitCode.BadInput, $"there is no output '{path}'; the outputs are {string.Join(", ", outputs.Select(o => o.Key))}")));
}
