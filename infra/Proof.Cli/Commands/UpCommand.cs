using System.CommandLine;
using Proof.Cli.Outputs;
using Proof.Engine;
using Proof.Local;

namespace Proof.Cli.Commands;

/// <summary><c>proof up</c>: makes this machine enforce what the partner files say.</summary>
internal static class UpCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("up", "Make the local cloud enforce what the partner files say, then try it with real requests.");
        var session = LocalSession.AddTo(command);
        var (yes, json, showSecrets, expectNoChanges) =
            (SharedOptions.Yes(), SharedOptions.Json(), SharedOptions.ShowSecrets(), SharedOptions.ExpectNoChanges());
        command.Add(yes);
        command.Add(json);
        command.Add(showSecrets);
        command.Add(expectNoChanges);
        command.SetAction(async (parse, cancellationToken) =>
        {
            var run = session.Run(parse, context);
            var target = session.Target(parse, run);
            PartnerCheck.Read(run.PartnersFolder, context);
            var passphrase = LocalSession.Passphrase(run, context);
            await using var environment = await LocalEnvironment.OpenAsync(run, target.Environment, passphrase, $"proof up {target.Words}", cancellationToken);

            var expectsNone = parse.GetValue(expectNoChanges);
            if (expectsNone || !parse.GetValue(yes))
            {
                var changes = await EnvironmentPreview.RunAsync(environment, target, context.Console.Error, cancellationToken);
                if (expectsNone) RunOutcome.RequireNoChanges(changes);
                if (!parse.GetValue(yes) && changes.Any(c => c.HasChanges)) Question.Confirm("Do you want to perform this update?", context);
            }

            var result = await UpAsync(environment, target, context, cancellationToken);
            var outputs = OutputsJson.Of(result.Outputs, parse.GetValue(showSecrets));
            if (parse.GetValue(json)) context.Console.Output.WriteLine(OutputsJson.Text(outputs));
            else OutputsTable.Print(context.Console, outputs);
            if (!target.HasPartners) return ExitCode.Ok;
            if (!environment.Edge.IsAttached)
            {
                context.Console.Say(environment.IsClosed
                    ? "The edge is closed by the platform's configuration (edge: closed), so nobody gets in and there is nothing to try."
                    : $"The edge does not have the partners' firewall policy yet, so nobody gets in: run `proof up {environment.Name}`.");
                return ExitCode.Ok;
            }

            await AccessReport.TryAsync(environment, result.Outputs, session.Repeated(parse), context, cancellationToken);
            return ExitCode.Ok;
        });
        return command;
    }

    private static async Task<DeploymentResult> UpAsync(
        LocalEnvironment environment, Target target, CommandContext context, CancellationToken cancellationToken)
    {
        var printer = new RunPrinter(context.Console.Error);
        DeploymentResult? last = null;
        foreach (var stack in target.Stacks) last = await UpAsync(stack);
        if (target.IsWhole && environment.Edge.IsWaiting && !environment.IsClosed)
        {
            context.Console.Say("The partners' firewall policy is there now; the platform puts it on the edge's listener.");
            await UpAsync(EnvironmentStacks.Platform(environment.Name));
        }

        return last!;

        async Task<DeploymentResult> UpAsync(string stack)
        {
            printer.Begin("Updating", stack);
            var result = await environment.UpAsync(stack, printer.OnEvent, cancellationToken);
            printer.ShowEnd(result, isPreview: false);
            RunOutcome.Require(result, stack);
            return result;
        }
    }
}
