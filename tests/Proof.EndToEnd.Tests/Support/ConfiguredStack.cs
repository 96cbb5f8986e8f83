using Proof.Engine;
using Proof.Engine.Project;
using Proof.Engine.Providers;
using Proof.Engine.Providers.Azure;
using Proof.Engine.Providers.AzureKeyVault;
using Proof.Engine.Providers.AzureNative;
using Proof.Engine.Providers.Random;
using Proof.Local;
using Proof.LocalAzure;

namespace Proof.EndToEnd.Tests.Support;

/// <summary>
/// The real program and engine against a LocalAzure of its own, with the configuration of a committed stack as it is: without what a
/// local run changes in it.
/// </summary>
internal sealed class ConfiguredStack : IAsyncDisposable
{
    private const string Passphrase = "of no secret";

    private readonly TestProject _project;
    private readonly string _stack;
    private readonly LocalAzure.LocalAzure _azure;
    private readonly HttpClient _client;

    private ConfiguredStack(TestProject project, string stack, LocalAzure.LocalAzure azure)
    {
        (_project, _stack, _azure) = (project, stack, azure);
        _client = new HttpClient(azure.CreateHandler());
        _client.DefaultRequestHeaders.Authorization = new("Bearer", "local");
    }

    public static async Task<ConfiguredStack> OfAsync(string stack)
    {
        var project = new TestProject();
        var options = new LocalAzureOptions { Directory = Path.Combine(project.Folder, ".azure") };
        return new ConfiguredStack(project, stack, await LocalAzure.LocalAzure.StartAsync(options, CancellationToken.None));
    }

    /// <summary>An engine, with some keys set otherwise than in the stack's file.</summary>
    public DeploymentEngine Engine(params (string Key, string Value)[] changes)
    {
        var run = LocalRun.Find(_project.Folder, null, TimeProvider.System);
        var config = new Dictionary<string, ConfigValue>(run.Stack(_stack).Resolve(Passphrase));
        foreach (var (key, value) in changes) config[$"{run.Project.Name}:{key}"] = new(value);
        var connection = new AzureConnection { Client = _client, SubscriptionId = _azure.Options.SubscriptionId, TenantId = _azure.Options.TenantId };
        return new DeploymentEngine(new EngineOptions
        {
            Stack = new StackName(run.Project.Name, _stack),
            StateDirectory = run.Folder.State,
            Passphrase = Passphrase,
            RootDirectory = run.Root,
            Config = config,
            Program = new ChildProgram(ProgramLocation.Find(), run.Root),
            Providers = new Dictionary<string, IProvider>
            {
                ["azure-native"] = new AzureNativeProvider(connection),
                ["azure"] = new AzureKeyVaultProvider(connection),
                ["random"] = new RandomProvider(),
            },
        });
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _azure.DisposeAsync();
        _project.Dispose();
    }
}
