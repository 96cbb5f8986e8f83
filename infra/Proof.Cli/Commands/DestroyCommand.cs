using System.CommandLine;
using Proof.Local;

namespace Proof.Cli.Commands;

/// <summary><c>proof destroy</c>: takes everything away again, what stands on the platform first.</summary>
internal static class DestroyCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("destroy", "Delete everything that `up` made, in the local cloud.");
        var session = LocalSession.AddTo(command);
        var yes = SharedOptions.Yes();
        command.Add(yes);
        command.SetAction(async (parse, cancellationToken) =>
        {
            var run = session.Run(parse, context);
            var target = session.Target(parse, run);
            var passphrase = LocalSession.ExistingPassphrase(run, context, target);
            await using var environment = await LocalEnvironment.OpenAsync(run, target.Environment, passphrase, $"proof destroy {target.Words}", cancellationToken);

            var printer = new RunPrinter(context.Console.Error);
            var stacks = target.Stacks.Reverse().ToList();
            if (!parse.GetValue(yes))
            {
                foreach (var stack in stacks)
                {
                    printer.Begin("Previewing destroy", stack);
                    printer.ShowPreview(await environment.PreviewDestroyAsync(stack, _ => { }, cancellationToken));
                }

                Question.Confirm("Do you want to perform this destroy?", context);
            }

            if (target.IsWhole && environment.Edge.IsAttached)
            {
                context.Console.Say("The partners' firewall policy comes off the edge's listener first; Azure deletes none that a listener has.");
                printer.Begin("Updating", EnvironmentStacks.Platform(environment.Name));
                var closed = await environment.CloseAsync(printer.OnEvent, cancellationToken);
                printer.ShowEnd(closed, isPreview: false);
                RunOutcome.Require(closed, EnvironmentStacks.Platform(environment.Name));
            }

            foreach (var stack in stacks)
            {
                printer.Begin("Destroying", stack);
                var result = await environment.DestroyAsync(stack, printer.OnEvent, cancellationToken);
                printer.ShowEnd(result, isPreview: false);
                RunOutcome.Require(result, stack);
            }

            return ExitCode.Ok;
        });
        return command;
    }
}
