using System.CommandLine;
using Proof.Cli.Stacks;
using Proof.Local;

namespace Proof.Cli.Commands;

/// <summary><c>proof signing-secret rotate</c>: raises the generation of the signing secret in a stack file, for a pull request.</summary>
internal static class SigningSecretCommand
{
    public static Command Create(CommandContext context) =>
        new("signing-secret", "The secret that session signatures are computed with.") { CreateRotate(context) };

    private static Command CreateRotate(CommandContext context)
    {
        var command = new Command("rotate", "Raise its generation in the environment's stack file; deploying then makes the new secret.");
        var environment = new Argument<string>("environment") { Description = "production or sandbox.", HelpName = "ENV" };
        command.Add(environment);
        command.SetAction(parse =>
        {
            var run = LocalSession.Find(parse, context, null);
            var target = Target.OfEnvironment(parse.GetValue(environment)!, run);
            var path = run.Stack(EnvironmentStacks.Partners(target.Environment)).Path;
            var (from, to) = StackFileNumber.Raise(path, $"{run.Project.Name}:signingSecretGeneration", whenMissing: 1);
            context.Console.Output.WriteLine($"{Path.GetRelativePath(context.Folder, path)}: signing secret generation {from} -> {to}");
            context.Console.Say($"Commit it. Once deployed, generation {to} signs, and {from} stays readable as the version before.");
            return ExitCode.Ok;
        });
        return command;
    }
}
