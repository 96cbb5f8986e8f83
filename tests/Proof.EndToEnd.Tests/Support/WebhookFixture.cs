namespace Proof.EndToEnd.Tests.Support;

/// <summary>The sandbox with two partners that have webhooks, up, on a clock whose timers are held from then on.</summary>
public sealed class WebhookFixture : IAsyncLifetime
{
    public const string Cedar = "cedar-exchange";
    public const string Borealis = "borealis-pay";
    public const string CedarHost = "hooks.cedar-exchange.example";
    public const string BorealisHost = "hooks.borealis-pay.example";
    public const string RelayHost = "sandbox-relay.proof.example";

    public SteppedClock Clock { get; } = new(new DateTimeOffset(2026, 11, 1, 12, 0, 0, TimeSpan.Zero));

    public TestProject Project { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Project = new TestProject(Clock);
        Project.Edit(Cedar, partner => partner["sandbox"]!["webhookUrl"] = $"https://{CedarHost}/proof/events?v=2");
        Project.Edit(Borealis, partner => partner["webhookUrl"] = $"https://{BorealisHost}");
        await Project.MustAsync("up", "sandbox", "--yes");
        Clock.HoldsTimers = true;
    }

    public Task DisposeAsync()
    {
        Project?.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>Serves the sandbox, with endpoints where the partners' hosts lead; a host without one cannot be reached.</summary>
    public Task<ServedEnvironment> ServeAsync(WebhookEndpoint? cedar, WebhookEndpoint? borealis = null) => ServedEnvironment.StartAsync(
        Project,
        "sandbox",
        [
            .. cedar is null ? [] : new[] { "--webhook", $"{CedarHost}={cedar.Address}" },
            .. borealis is null ? [] : new[] { "--webhook", $"{BorealisHost}={borealis.Address}" },
        ]);
}
