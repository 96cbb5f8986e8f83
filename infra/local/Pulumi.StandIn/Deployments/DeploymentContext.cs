using System.Collections.Concurrent;

namespace Pulumi.Deployments;

/// <summary>Everything that one run of a program shares. It flows with the program's asynchronous work, so runs in one process do not meet.</summary>
internal sealed class DeploymentContext
{
    private static readonly AsyncLocal<DeploymentContext?> Flowing = new();

    private readonly ConcurrentDictionary<string, Lazy<Task<bool>>> _features = new();

    /// <summary>Makes the context of a run.</summary>
    public DeploymentContext(DeploymentSettings settings, IMonitor monitor, Action<Exception> onFailure)
    {
        Settings = settings;
        Monitor = monitor;
        Log = new EngineLog(monitor);
        Tasks = new TaskTracker(onFailure);
        Instance = new DeploymentInstance(this);
    }

    /// <summary>The run that the calling code belongs to; null outside of one.</summary>
    public static DeploymentContext? Current => Flowing.Value;

    /// <summary>The run that the calling code belongs to.</summary>
    /// <exception cref="InvalidOperationException">It belongs to none.</exception>
    public static DeploymentContext Required =>
        Current ?? throw new InvalidOperationException("Trying to acquire Deployment.Instance before 'Run' was called.");

    /// <summary>What the engine told the program.</summary>
    public DeploymentSettings Settings { get; }

    /// <summary>The engine.</summary>
    public IMonitor Monitor { get; }

    /// <summary>Messages to the user.</summary>
    public EngineLog Log { get; }

    /// <summary>The work that is under way.</summary>
    public TaskTracker Tasks { get; }

    /// <summary>What the program sees of the run.</summary>
    public DeploymentInstance Instance { get; }

    /// <summary>The root of all resources; null until it is declared.</summary>
    public Stack? Stack { get; set; }

    /// <summary>Makes a run the current one, for the calling asynchronous method and what it calls.</summary>
    /// <exception cref="InvalidOperationException">The calling code belongs to a run already.</exception>
    public static void Enter(DeploymentContext context)
    {
        if (Current is not null)
            throw new InvalidOperationException("Deployment.Instance should only be set once at the beginning of a 'Run' call.");
        Flowing.Value = context;
    }

    /// <summary>Whether the engine knows a feature; asked once.</summary>
    public Task<bool> SupportsAsync(string feature) =>
        _features.GetOrAdd(feature, id => new Lazy<Task<bool>>(() => Monitor.SupportsFeatureAsync(id))).Value;
}
