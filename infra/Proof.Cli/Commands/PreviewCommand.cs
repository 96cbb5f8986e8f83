using System.CommandLine;
using System.Text.Json.Nodes;
using Proof.Cli.Outputs;
using Proof.Engine;
using Proof.Engine.Display;
using Proof.Local;

namespace Proof.Cli.Commands;

/// <summary><c>proof preview</c>: shows what <c>proof up</c> would change, and changes nothing.</summary>
internal static class PreviewCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("preview", "Show what `up` would change, and change nothing.");
        var session = LocalSession.AddTo(command);
        var (json, showSecrets, expectNoChanges) = (SharedOptions.Json(), SharedOptions.ShowSecrets(), SharedOptions.ExpectNoChanges());
        command.Add(json);
        command.Add(showSecrets);
        command.Add(expectNoChanges);
        command.SetAction(async (parse, cancellationToken) =>
        {
            var run = session.Run(parse, context);
            var target = session.Target(parse, run);
            PartnerCheck.Read(run.PartnersFolder, context);
            var passphrase = LocalSession.Passphrase(run, context);
            await using var environment = await LocalEnvironment.OpenAsync(run, target.Environment, passphrase, $"proof preview {target.Words}", cancellationToken);

            var printer = new RunPrinter(parse.GetValue(json) ? context.Console.Error : context.Console.Output);
            var documents = new JsonObject();
            var results = new List<DeploymentResult>();
            foreach (var stack in target.Stacks)
            {
                printer.Begin("Previewing update", stack);
                var result = await environment.PreviewAsync(stack, _ => { }, cancellationToken);
                printer.ShowPreview(result);
                RunOutcome.Require(result, stack);
                results.Add(result);
                if (parse.GetValue(json)) documents[stack] = Document(result, run, stack, passphrase, parse.GetValue(showSecrets));
            }

            // One stack is one document, as from the Pulumi CLI; an environment is one object with a document for each of its stacks.
            if (parse.GetValue(json)) context.Console.Output.WriteLine(OutputsJson.Text(documents.Count == 1 ? documents[0]! : documents));
            if (parse.GetValue(expectNoChanges)) results.ForEach(RunOutcome.RequireNoChanges);
            return ExitCode.Ok;
        });
        return command;
    }

    private static JsonNode Document(DeploymentResult result, LocalRun run, string stack, LocalPassphrase passphrase, bool showSecrets)
    {
        using var stream = new MemoryStream();
        PreviewJson.Write(stream, result, run.Config(stack, passphrase), showSecrets);
        return JsonNode.Parse(stream.ToArray())!;
    }
}
