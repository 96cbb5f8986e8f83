using Proof.Engine;
using Proof.Local;

namespace Proof.Cli.Commands;

/// <summary>Previews an environment's stacks one after the other and shows what would change.</summary>
internal static class EnvironmentPreview
{
    /// <summary>Answers what each stack's preview found, in the order of the stacks.</summary>
    /// <exception cref="CommandException">A stack cannot be previewed; the later ones are not tried.</exception>
    public static async Task<IReadOnlyList<DeploymentResult>> RunAsync(
        LocalEnvironment environment, Target target, TextWriter writer, CancellationToken cancellationToken)
    {
        var printer = new RunPrinter(writer);
        var results = new List<DeploymentResult>();
        foreach (var stack in target.Stacks)
        {
            printer.Begin("Previewing update", stack);
            var result = await environment.PreviewAsync(stack, _ => { }, cancellationToken);
            printer.ShowPreview(result);
            RunOutcome.Require(result, stack);
            results.Add(result);
        }

        return results;
    }
}
