using Proof.Engine;

namespace Proof.Cli.Commands;

/// <summary>Which exit code a run's result is.</summary>
internal static class RunOutcome
{
    private const string Kept = "what was done is kept, and the next run goes on from there";

    /// <summary>Stops the command when a run did not succeed.</summary>
    /// <exception cref="CommandException">It failed or was cancelled.</exception>
    public static void Require(DeploymentResult result, string stack)
    {
        if (result.Succeeded) return;
        var errors = result.Diagnostics.Where(d => d.Severity == Severity.Error).ToList();
        throw result switch
        {
            { Cancelled: true } => new CommandException(ExitCode.Cancelled, $"{stack}: cancelled; {Kept}"),
            _ when errors.Any(IsAboutResource) => new CommandException(ExitCode.ResourceFailed, $"{stack}: a resource failed; {Kept}"),
            _ when errors.Any(IsCrash) => new CommandException(ExitCode.Error, $"{stack}: the program crashed; {Kept}"),
            _ when result.Steps.Any(s => s.Operation.IsChange() && !s.IsStack) => new CommandException(ExitCode.BadInput, $"{stack}: the program refused; {Kept}"),
            _ => new CommandException(ExitCode.BadInput, $"{stack}: the program refused; no resource was changed"),
        };
    }

    /// <summary>Stops the command when anything would change.</summary>
    /// <exception cref="CommandException">Something would.</exception>
    public static void RequireNoChanges(IEnumerable<DeploymentResult> results)
    {
        if (results.Any(r => r.HasChanges)) throw new CommandException(ExitCode.UnexpectedChanges, "no changes were expected but changes were proposed");
    }

    private static bool IsAboutResource(Diagnostic error) =>
        error.Urn is { } urn && !urn.Contains("::pulumi:pulumi:Stack::", StringComparison.Ordinal);

    // The SDK's own words for an exception that the program did not mean for people.
    private static bool IsCrash(Diagnostic error) => error.Message.Contains("failed with an unhandled exception", StringComparison.Ordinal);
}
