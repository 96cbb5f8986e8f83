using System.CommandLine;
using Proof.Cli.Stacks;
using Proof.Local;

namespace Proof.Cli.Commands;

/// <summary>
/// <c>proof signing-secret rotate</c> and <c>proof relay-secret rotate</c>: raise the generation of a secret in a stack file, for a pull
/// request.
/// </summary>
internal static class RotatedSecretCommand
{
    public static Command SigningSecret(CommandContext context) => new("signing-secret", "The secret that session signatures are computed with.")
    {
        CreateRotate(context, "signing secret", "signingSecretGeneration", (from, to) => $"generation {to} signs, and {from} stays readable as the version before"),
    };

    public static Command RelaySecret(CommandContext context) => new("relay-secret", "The secret that tells the webhook relay that Event Grid is calling.")
    {
        CreateRotate(context, "relay secret", "relaySecretGeneration", (from, to) => $"Event Grid sends generation {to}, and the relay takes {from} as well until the next rotation"),
    };

    private static Command CreateRotate(CommandContext context, string secret, string key, Func<int, int, string> effect)
    {
        var command = new Command("rotate", "Raise its generation in the environment's stack file; deploying then makes the new secret.");
        var environment = new Argument<string>("environment") { Description = "production or sandbox.", HelpName = "ENV" };
        command.Add(environment);
        command.SetAction(parse =>
        {
            var run = LocalSession.Find(parse, context, null);
            var target = Target.OfEnvironment(parse.GetValue(environment)!, run);
            var path = run.Stack(EnvironmentStacks.Partners(target.Environment)).Path;
            var (from, to) = StackFileNumber.Raise(path, $"{run.Project.Name}:{key}", whenMissing: 1);
            context.Console.Output.WriteLine($"{Path.GetRelativePath(context.Folder, path)}: {secret} generation {from} -> {to}");
            context.Console.Say($"Commit it. Once deployed, {effect(from, to)}.");
            return ExitCode.Ok;
        });
        return command;
    }
}
