using System.Text.Json.Nodes;
using Proof.Cli.Commands;
using Proof.Local;

namespace Proof.Cli.Outputs;

/// <summary>Reads what an environment gave out last, from the state of a local run.</summary>
internal static class DeployedOutputs
{
    /// <summary>The outputs of the last stack of a target; a partners' stack's are held to their contract.</summary>
    /// <exception cref="CommandException">It is not up, or its outputs are not what they should be.</exception>
    public static JsonObject Read(LocalRun run, Target target, CommandContext context, bool showSecrets)
    {
        var stack = target.Stacks[^1];
        var outputs = run.Outputs(stack, LocalSession.ExistingPassphrase(run, context, target).Value);
        if (outputs.Count == 0) throw new CommandException(ExitCode.NoSuchStack, $"{stack} is not up; run `proof up {target.Words}` first");
        var json = OutputsJson.Of(outputs, showSecrets);
        if (stack == EnvironmentStacks.Partners(target.Environment)) OutputsContract.Check(stack, json);
        return json;
    }
}
