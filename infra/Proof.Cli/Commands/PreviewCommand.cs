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

            var asJson = parse.GetValue(json);
            var results = await EnvironmentPreview.RunAsync(
                environment, target, asJson ? context.Console.Error : context.Console.Output, cancellationToken);
            if (asJson)
            {
                var documents = target.Stacks.Zip(results, (stack, result) =>
                    KeyValuePair.Create(stack, Document(result, run, stack, passphrase, parse.GetValue(showSecrets)))).ToList();
                // One stack is one document, as from the Pulumi CLI; an environment is one object with a document for each of its stacks.
                context.Console.Output.WriteLine(OutputsJson.Text(documents is [var one] ? one.Value! : new JsonObject(documents)));
            }

            if (parse.GetValue(expectNoChanges)) RunOutcome.RequireNoChanges(results);
            return ExitCode.Ok;
        });
        return command;
    }

    private static JsonNode? Document(DeploymentResult result, LocalRun run, string stack, LocalPassphrase passphrase, bool showSecrets)
    {
        using var stream = new MemoryStream();
        PreviewJson.Write(stream, result, run.Config(stack, passphrase), showSecrets);
        return JsonNode.Parse(stream.ToArray());
    }
}
