using System.Collections.Concurrent;
using System.Collections.Immutable;
using Proof.Engine.Deployment.Planning;
using Proof.Engine.Deployment.Steps;
using Proof.Engine.Providers;
using Proof.Engine.State;
using Proof.Engine.Values;
using Pulumi.Protocol;
using Pulumirpc;

namespace Proof.Engine.Deployment.Registration;

/// <summary>
/// Takes the program's registrations: decides on one at a time what is to be done, and lets what was decided run side by side.
/// </summary>
internal sealed class ResourceRegistrar(
    GoalReader goals,
    ResourcePlanner planner,
    OldResources olds,
    DefaultProviders defaults,
    StepExecutor executor,
    IStepRunner runner,
    RunReport report,
    CancellationToken cancelled,
    CancellationToken giveUp) : IDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1);
    private readonly ConcurrentDictionary<string, Registered> _registered = new(StringComparer.Ordinal);
    private readonly List<Task> _running = [];
    private bool _closed;

    /// <summary>The stack's outputs, once they are registered and if they are complete or this is a preview.</summary>
    public PropertyMap? StackOutputs { get; private set; }

    /// <summary>Whether the program registered its stack.</summary>
    public bool HasStack { get; private set; }

    /// <summary>The resources as this run left them.</summary>
    public IEnumerable<ResourceState> Live => _registered.Values.Select(r => r.Live?.State).OfType<ResourceState>();

    /// <summary>The resource of a URN as this run left it; null when it was not registered, or not done.</summary>
    public ResourceState? Find(string urn) => _registered.GetValueOrDefault(urn)?.Live?.State;

    /// <summary>Takes no more registrations, and waits until all steps have ended.</summary>
    public async Task DrainAsync()
    {
        await _oneAtATime.WaitAsync();
        _closed = true;
        _oneAtATime.Release();
        await Task.WhenAll(_running);
    }

    /// <summary>Registers a resource and brings it about. Once received it is gone through with, whether or not the program still listens.</summary>
    public async Task<RegisterResourceResponse> RegisterAsync(RegisterResourceRequest request)
    {
        Registered registered;
        Task<LiveResource?> running;
        await _oneAtATime.WaitAsync();
        try
        {
            Open();
            var parent = Parent(request);
            var goal = goals.Read(request, parent?.Live?.State, parent?.Aliases ?? []);
            registered = Add(goal.Urn, goal.Aliases);
            HasStack |= goal.Type == Urn.StackType;
            registered.AwaitsOutputs = !request.Custom;
            running = await BeginAsync(goal, registered);
            _running.Add(running);
        }
        finally
        {
            _oneAtATime.Release();
        }

        registered.Live = await running;
        return registered.Live is { } live ? RegistrationAnswer.Of(live.State) : Failure(request, registered);
    }

    /// <summary>Registers a component's outputs, or the stack's.</summary>
    public async Task RegisterOutputsAsync(RegisterResourceOutputsRequest request)
    {
        var registered = _registered.GetValueOrDefault(request.Urn);
        if (registered is not { AwaitsOutputs: true })
        {
            throw new GrpcException(GrpcStatus.Unknown, $"cannot complete a resource '{request.Urn}' whose registration isn't pending");
        }

        registered.AwaitsOutputs = false;
        if (registered.Live is not { } live)
        {
            return;
        }

        // What could not be completed must not take the place of what was: the last completed outputs stay.
        var outputs = WireCodec.Decode(request.Outputs);
        if (!runner.AcceptsUnknowns && (outputs.HasUnknown() || (report.HasFailed && live.State.Type == Urn.StackType)))
        {
            return;
        }

        var recorded = live.State with { Outputs = outputs };
        registered.Live = await runner.RecordAsync(live.Number, recorded, live.State);
        if (live.State.Type == Urn.StackType)
        {
            StackOutputs = outputs;
        }
    }

    /// <summary>Registers a resource that something else manages.</summary>
    /// <param name="resource">The resource, without provider and times.</param>
    /// <param name="version">The version of its provider.</param>
    /// <param name="read">Reads it and gives its inputs and outputs.</param>
    /// <returns>The resource as it was read; null when that failed.</returns>
    public async Task<ResourceState?> ReadAsync(
        ResourceState resource, string version, Func<ResourceState, CancellationToken, Task<ResourceState>> read)
    {
        Registered registered;
        OldResource? old;
        string provider;
        await _oneAtATime.WaitAsync();
        try
        {
            Open();
            registered = Add(resource.Urn, []);
            old = Claim(resource.Urn, []);
            if (old is { State.External: false })
            {
                throw new GrpcException(
                    GrpcStatus.InvalidArgument, $"{resource.Urn} is managed by this stack and cannot be read under the same name");
            }

            provider = await defaults.ReferenceAsync(ProviderName.PackageOf(resource.Type), version);
        }
        finally
        {
            _oneAtATime.Release();
        }

        var goal = resource with { Provider = provider, Created = old?.State.Created, Modified = old?.State.Modified };
        registered.Live = await executor.ReadAsync(
            goal, old?.State, async () => await runner.RecordAsync(old?.Number, await read(goal, giveUp), old?.State));
        return registered.Live?.State;
    }

    /// <inheritdoc/>
    public void Dispose() => _oneAtATime.Dispose();

    private async Task<Task<LiveResource?>> BeginAsync(ResourceGoal goal, Registered registered)
    {
        var old = Claim(goal.Urn, goal.Aliases);
        if (goal.Needs.FirstOrDefault(n => !_registered.ContainsKey(n)) is { } missing)
        {
            report.Error(goal.Urn, $"it depends on {missing}, which was not registered");
            return Task.FromResult<LiveResource?>(null);
        }

        if (goal.Needs.Any(n => _registered[n].Live is null))
        {
            registered.WasSkipped = true; // what it needs failed, and that was told
            return Task.FromResult<LiveResource?>(null);
        }

        if (!runner.AcceptsUnknowns && goal.Inputs.HasUnknown())
        {
            report.Error(goal.Urn, "an input is not known, although all that it depends on is done");
            return Task.FromResult<LiveResource?>(null);
        }

        try
        {
            var provided = goal.State.Custom ? await ProvideAsync(goal) : goal;
            return executor.RunAsync(await planner.PlanAsync(provided, old, giveUp));
        }
        catch (Exception e) when (e is not GrpcException)
        {
            report.Error(goal.Urn, e.Message);
            return Task.FromResult<LiveResource?>(null);
        }
    }

    private async Task<ResourceGoal> ProvideAsync(ResourceGoal goal)
    {
        if (ProviderName.IsProviderType(goal.Type))
        {
            throw new ProviderException(
                $"this engine does not have explicit providers such as {goal.Type}; set the provider's options in the stack's configuration");
        }

        if (goal.Provider.Length > 0 && !defaults.Knows(goal.Provider))
        {
            throw new ProviderException($"unknown provider {goal.Provider}; this engine knows default providers only");
        }

        var reference = goal.Provider.Length > 0
            ? goal.Provider
            : await defaults.ReferenceAsync(ProviderName.PackageOf(goal.Type), goal.Version);
        return goal with { State = goal.State with { Provider = reference } };
    }

    private void Open()
    {
        if (_closed || cancelled.IsCancellationRequested)
        {
            throw new GrpcException(GrpcStatus.Unavailable, "the deployment takes no more resources: it was cancelled, or the program had ended");
        }
    }

    private Registered? Parent(RegisterResourceRequest request) => request.Parent.Length == 0
        ? null
        : _registered.GetValueOrDefault(request.Parent) ?? throw new GrpcException(
            GrpcStatus.InvalidArgument, $"{request.Type} resource '{request.Name}': its parent {request.Parent} was not registered");

    private Registered Add(string urn, ImmutableArray<string> aliases)
    {
        var registered = new Registered(urn, aliases);
        if (_registered.TryAdd(urn, registered))
        {
            return registered;
        }

        var message = $"Duplicate resource URN '{urn}'; try giving it a unique name";
        report.Error(urn, message);
        throw new GrpcException(GrpcStatus.AlreadyExists, message);
    }

    private OldResource? Claim(string urn, ImmutableArray<string> aliases)
    {
        var old = olds.Find(urn, aliases);
        if (old is { IsClaimed: true })
        {
            var message = $"{urn} has an alias to {old.State.Urn}, which another resource took over already";
            report.Error(urn, message);
            throw new GrpcException(GrpcStatus.AlreadyExists, message);
        }

        if (old is not null)
        {
            old.IsClaimed = true;
        }

        return old;
    }

    private static RegisterResourceResponse Failure(RegisterResourceRequest request, Registered registered) => request.SupportsResultReporting
        ? new RegisterResourceResponse { Urn = registered.Urn, Result = registered.WasSkipped ? Result.Skip : Result.Fail }
        : throw new GrpcException(GrpcStatus.Unavailable, $"{registered.Urn} failed; the engine told why");
}
