using System.Collections.Immutable;
using Proof.Engine.Deployment;
using Proof.Engine.Deployment.Planning;
using Proof.Engine.Deployment.Steps;
using Proof.Engine.State;

namespace Proof.Engine;

/// <summary>
/// Deploys a stack: runs its program, asks the providers for what is missing, and keeps the state. State, locks and secrets have Pulumi's
/// forms, so that the Pulumi CLI can go on where this engine stopped, and the other way round.
/// </summary>
/// <param name="options">What to work on and with.</param>
public sealed class DeploymentEngine(EngineOptions options)
{
    /// <summary>Says what an update would do. It changes nothing, takes no lock and writes no file.</summary>
    /// <exception cref="EngineException">The state or the secrets cannot be used.</exception>
    public Task<DeploymentResult> PreviewAsync(CancellationToken cancellationToken) =>
        PreviewAsync(run => run.RunProgramAsync(), cancellationToken);

    /// <summary>Says what a destroy would do. It changes nothing, takes no lock and writes no file.</summary>
    /// <exception cref="EngineException">The state or the secrets cannot be used.</exception>
    public Task<DeploymentResult> PreviewDestroyAsync(CancellationToken cancellationToken) =>
        PreviewAsync(run => run.DestroyAsync(), cancellationToken);

    /// <summary>
    /// Brings the stack to what its program wants. A cancellation lets running steps end and saves the state; the next update goes on.
    /// </summary>
    /// <exception cref="EngineException">The state or the secrets cannot be used, or another process holds the stack.</exception>
    public Task<DeploymentResult> UpAsync(CancellationToken cancellationToken) =>
        ChangeAsync("update", run => run.RunProgramAsync(), cancellationToken);

    /// <summary>Deletes everything in the stack, dependents first, without running the program.</summary>
    /// <exception cref="EngineException">The state or the secrets cannot be used, or another process holds the stack.</exception>
    public Task<DeploymentResult> DestroyAsync(CancellationToken cancellationToken) =>
        ChangeAsync("destroy", run => run.DestroyAsync(), cancellationToken);

    private async Task<DeploymentResult> PreviewAsync(Func<DeploymentRun, Task> work, CancellationToken cancellationToken)
    {
        var settings = RunSettings.From(options) with { ForeseenOutputs = options.ForeseenOutputs };
        var started = settings.Clock.GetTimestamp();
        var report = new RunReport(options.Events, settings.Clock);
        var readers = new ProviderReaders(options.Providers);
        var loaded = new StateReader(settings.Place).Read();
        _ = loaded.Secrets?.Salt; // a wrong passphrase shows now
        var snapshot = await new PendingOperations(readers, report, cancellationToken).ResolveAsync(loaded.Snapshot);
        using var run = new DeploymentRun(settings, snapshot, readers, new PreviewRunner(readers), report, cancellationToken);
        await work(run);
        return Result(run, snapshot, report, settings.Clock.GetElapsedTime(started), cancellationToken);
    }

    private async Task<DeploymentResult> ChangeAsync(string kind, Func<DeploymentRun, Task> work, CancellationToken cancellationToken)
    {
        var settings = RunSettings.From(options);
        var started = settings.Clock.GetTimestamp();
        var startTime = settings.Clock.GetUtcNow();
        var report = new RunReport(options.Events, settings.Clock);
        var readers = new ProviderReaders(options.Providers);
        await using var state = await StackState.OpenAsync(
            settings.Place,
            options.EncryptionSalt,
            settings.Clock,
            new PendingOperations(readers, report, cancellationToken).ResolveAsync);
        var runner = new UpdateRunner(state, options.Providers, settings.Clock);
        using var run = new DeploymentRun(settings, state.Start, readers, runner, report, cancellationToken);
        try
        {
            await work(run);
        }
        finally
        {
            await state.FoldAsync(); // whatever happened: what was done is in the state
        }

        var result = Result(run, state.Start, report, settings.Clock.GetElapsedTime(started), cancellationToken);
        state.WriteHistory(new RunRecord(
            kind,
            startTime,
            settings.Clock.GetUtcNow(),
            result.Succeeded,
            result.Counts.ToImmutableSortedDictionary(c => c.Key.Word(), c => c.Value, StringComparer.Ordinal)));
        return result;
    }

    private static DeploymentResult Result(
        DeploymentRun run, Snapshot start, RunReport report, TimeSpan duration, CancellationToken cancellationToken) => new()
        {
            Succeeded = run.IsComplete && !report.HasFailed,
            Cancelled = !run.IsComplete && cancellationToken.IsCancellationRequested,
            Steps = report.Steps(),
            Diagnostics = report.Diagnostics(),
            Outputs = run.Outputs,
            OldOutputs = start.StackOutputs,
            Duration = duration,
        };
}
