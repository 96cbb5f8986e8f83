using System.Text.Json.Nodes;

namespace Proof.EndToEnd.Tests.Support;

/// <summary>The sample partners, brought up once in both environments and served, for all classes of the collection.</summary>
[CollectionDefinition(Collection)]
public sealed class EnvironmentFixture : IAsyncLifetime, ICollectionFixture<EnvironmentFixture>
{
    public const string Collection = "the sample partners, served";

    public const string Stranger = "192.0.2.66";

    public TestProject Project { get; } = new();

    public ServedEnvironment Production { get; private set; } = null!;

    public ServedEnvironment Sandbox { get; private set; } = null!;

    public JsonObject ProductionOutputs { get; private set; } = null!;

    public JsonObject SandboxOutputs { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await Project.MustAsync("up", "production", "--yes");
        await Project.MustAsync("up", "sandbox", "--yes");
        ProductionOutputs = await Project.OutputsAsync("production");
        SandboxOutputs = await Project.OutputsAsync("sandbox");
        Production = await ServedEnvironment.StartAsync(Project, "production");
        Sandbox = await ServedEnvironment.StartAsync(Project, "sandbox");
    }

    public ServedEnvironment Served(string environment) => environment == "production" ? Production : Sandbox;

    public JsonObject Outputs(string environment) => environment == "production" ? ProductionOutputs : SandboxOutputs;

    public IReadOnlyList<Deployed> Partners(string environment) => Deployed.All(Outputs(environment));

    public IReadOnlyList<Deployed> Active(string environment) => [.. Partners(environment).Where(p => p.Status == "active")];

    public async Task DisposeAsync()
    {
        if (Production is not null) await Production.DisposeAsync();
        if (Sandbox is not null) await Sandbox.DisposeAsync();
        Project.Dispose();
    }
}
