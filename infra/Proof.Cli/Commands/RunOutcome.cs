using Proof.Engine;

namespace Proof.Cli.Commands;

/// <summary>Which exit code a run's result is.</summary>
internal static class RunOutcome
{
    /// <summary>Stops the command when a run did not succeed.</summary>
    /// <exception cref="CommandException">It failed or was cancelled.</exception>
    public static void Require(DeploymentResult result, string stack)
    {
        if (result.Succeeded) return;
        if (result.Cancelled)
        {
            throw new CommandException(ExitCode.Cancelled, $"{stack}: cancelled; what was done is kept, and the next run goes on from there");
        }

        throw result.Diagnostics.Any(d => d.Severity == Severity.Error && d.Urn is not null && !d.Urn.Contains("::pulumi:pulumi:Stack::", StringComparison.Ordinal))
            ? new CommandException(ExitCode.ResourceFailed, $"{stack}: a resource failed; what was done is kept, and the next run goes on from there")
            : new CommandException(ExitCode.BadInput, $"{stack}: the program refused; nothing was changed");
    }

    /// <summary>Stops the command when anything would change.</summary>
    /// <exception cref="CommandException">Something would.</exception>
    public static void RequireNoChanges(DeploymentResult result)
    {
        if (result.HasChanges) throw new CommandException(ExitCode.UnexpectedChanges, "no changes were expected but changes were proposed");
    }
}
