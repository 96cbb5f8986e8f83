using System.Collections.Concurrent;
using Proof.Engine.Project;
using Proof.Engine.State;

namespace Proof.Engine.Tests.Support;

/// <summary>A stack in a folder of its own, with a cloud in memory.</summary>
internal sealed class TestStack : IDisposable
{
    public const string Passphrase = "password";

    /// <summary>One salt for all tests: deriving a key takes a third of a second.</summary>
    public const string Salt = "v1:fozI5u6B030=:v1:F+6ZduKKd8G0/V7L:PGMFeIzwobWRKmEAzUdaQHqC5mMRIQ==";

    public const string Type = "test:index:Thing";

    public TempFolder Folder { get; } = new();

    public TestCloud Cloud { get; set; } = new();

    public StackName Name { get; init; } = new("proj", "dev");

    public Dictionary<string, ConfigValue> Config { get; } = [];

    public ConcurrentQueue<EngineEvent> Events { get; } = new();

    public TestClock Clock { get; } = new();

    public string CheckpointPath => new StatePaths(Folder.Path, Name).Checkpoint;

    public string JournalPath => new StatePaths(Folder.Path, Name).Journal;

    public EngineOptions Options(Func<TestMonitor, Task> program) => new()
    {
        Stack = Name,
        StateDirectory = Folder.Path,
        Passphrase = Passphrase,
        EncryptionSalt = Salt,
        RootDirectory = Folder.Path,
        Config = Config,
        Program = new TestProgram(program),
        Providers = Cloud.AsProviders(),
        Clock = Clock,
        Events = Events.Enqueue,
    };

    public Task<DeploymentResult> UpAsync(Func<TestMonitor, Task> program, CancellationToken cancellation = default) =>
        new DeploymentEngine(Options(program)).UpAsync(cancellation);

    public Task<DeploymentResult> PreviewAsync(Func<TestMonitor, Task> program, CancellationToken cancellation = default) =>
        new DeploymentEngine(Options(program)).PreviewAsync(cancellation);

    public Task<DeploymentResult> DestroyAsync(CancellationToken cancellation = default) =>
        new DeploymentEngine(Options(_ => Task.CompletedTask)).DestroyAsync(cancellation);

    public Task<DeploymentResult> PreviewDestroyAsync() =>
        new DeploymentEngine(Options(_ => Task.CompletedTask)).PreviewDestroyAsync(default);

    public Snapshot Read() => new StateReader(new StatePlace(Folder.Path, Name, Passphrase)).Read().Snapshot;

    public ResourceState Resource(string name) => Read().Resources.Single(r => r.Name == name && !r.Delete);

    public void Dispose() => Folder.Dispose();
}
