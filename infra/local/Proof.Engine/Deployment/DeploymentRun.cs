using Proof.Engine.Deployment.Planning;
using Proof.Engine.Deployment.Program;
using Proof.Engine.Deployment.Registration;
using Proof.Engine.Deployment.Steps;
using Proof.Engine.State;
using Proof.Engine.Values;

namespace Proof.Engine.Deployment;

/// <summary>
/// One run against a state: updates and previews go the same way. What a run can do to the world is up to the runner that it is given; by
/// itself it only reads.
/// </summary>
internal sealed class DeploymentRun : IDisposable
{
    private readonly RunSettings _settings;
    private readonly OldResources _olds;
    private readonly IStepRunner _runner;
    private readonly RunReport _report;
    private readonly CancellationToken _cancelled;
    private readonly CancellationTokenSource _giveUp;
    private readonly CancellationTokenRegistration _registration;
    private readonly StepExecutor _executor;
    private readonly ResourceRegistrar _registrar;
    private readonly ResourceReads _reads;
    private bool _isStackGone;

    /// <summary>Prepares a run.</summary>
    /// <param name="settings">What is run.</param>
    /// <param name="snapshot">The state at the start.</param>
    /// <param name="providers">The reading halves of the providers.</param>
    /// <param name="runner">Carries out steps, or foretells them.</param>
    /// <param name="report">Is told.</param>
    /// <param name="cancelled">Cancels: no new step begins, running ones may end within the stop limit.</param>
    public DeploymentRun(
        RunSettings settings, Snapshot snapshot, ProviderReaders providers, IStepRunner runner, RunReport report, CancellationToken cancelled)
    {
        (_settings, _runner, _report, _cancelled) = (settings, runner, report, cancelled);
        _olds = new OldResources(snapshot);
        _giveUp = new CancellationTokenSource(Timeout.InfiniteTimeSpan, settings.Clock);
        _registration = cancelled.Register(() => _giveUp.CancelAfter(settings.StopLimit));
        _executor = new StepExecutor(runner, report, settings.Parallel, cancelled, _giveUp.Token);
        var defaults = new DefaultProviders(settings.Stack, settings.Config, _olds, runner);
        _registrar = new ResourceRegistrar(
            new GoalReader(settings.Stack), new ResourcePlanner(providers, _olds), _olds, defaults, _executor, runner, report, cancelled, _giveUp.Token);
        _reads = new ResourceReads(
            settings.Stack, _registrar, providers, new StackReferences(settings, snapshot.StackOutputs));
    }

    /// <summary>Whether everything was done that there was to do.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>The stack's outputs as this run leaves them.</summary>
    public PropertyMap Outputs => _isStackGone ? PropertyMap.Empty : _registrar.StackOutputs ?? _olds.Snapshot.StackOutputs;

    /// <summary>Brings the stack to what the program wants.</summary>
    public async Task RunProgramAsync()
    {
        var session = new ProgramSession(_settings, _report, _runner.AcceptsUnknowns);
        var protocol = new Protocol(_registrar, _reads, _report, session);
        await session.RunAsync(protocol.Map, FinishAsync, _cancelled);
    }

    /// <summary>Deletes everything.</summary>
    public async Task DestroyAsync()
    {
        await DeleteAsync();
        _isStackGone = IsComplete;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _registration.Dispose();
        _giveUp.Dispose();
        _executor.Dispose();
        _registrar.Dispose();
    }

    /// <summary>The program will register nothing more; or it failed, or was cancelled.</summary>
    private async Task FinishAsync(bool isProgramDone)
    {
        await _registrar.DrainAsync();
        if (!isProgramDone || _report.HasFailed)
        {
            return;
        }

        if (!_registrar.HasStack)
        {
            // Not even the stack: that is no wish to delete everything, it is a program that did not get that far.
            _report.Error(null, "the program ended without registering its stack; nothing was deleted");
            return;
        }

        await DeleteAsync();
    }

    private async Task DeleteAsync()
    {
        await new DeletePhase(_olds, _registrar.Live, _executor, _report, _cancelled).RunAsync();
        IsComplete = !_report.HasFailed && !_cancelled.IsCancellationRequested;
    }
}
