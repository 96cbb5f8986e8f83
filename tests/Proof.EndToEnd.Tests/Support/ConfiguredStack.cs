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
    private const string CertificateGroup = $"/subscriptions/{LocalAzureOptions.DefaultSubscriptionId}/resourceGroups/certificates";
    private const string CertificateVault = CertificateGroup + "/providers/Microsoft.KeyVault/vaults/certificates";

    private readonly TestProject _project;
    private readonly string _stack;
    private readonly HttpClient _client;

    private ConfiguredStack(TestProject project, string stack, LocalAzure.LocalAzure azure)
    {
        (_project, _stack, Azure) = (project, stack, azure);
        _client = new HttpClient(azure.CreateHandler());
        _client.DefaultRequestHeaders.Authorization = new("Bearer", "local");
    }

    public LocalAzure.LocalAzure Azure { get; }

    public static async Task<ConfiguredStack> OfAsync(string stack)
    {
        var project = new TestProject();
        var options = new LocalAzureOptions { Directory = Path.Combine(project.Folder, ".azure") };
        var configured = new ConfiguredStack(project, stack, await LocalAzure.LocalAzure.StartAsync(options, CancellationToken.None));
        await configured.PutAsync(CertificateGroup, "2024-03-01", """{"location":"westeurope"}""");
        await configured.PutAsync(
            CertificateVault,
            "2024-11-01",
            $$$"""{"location":"westeurope","properties":{"tenantId":"{{{configured.Azure.Options.TenantId}}}","sku":{"family":"A","name":"standard"},"enableRbacAuthorization":true} }""");
        return configured;
    }

    /// <summary>An engine, with some keys set otherwise than in the stack's file.</summary>
    public DeploymentEngine Engine(params (string Key, string Value)[] changes)
    {
        var run = LocalRun.Find(_project.Folder, null, TimeProvider.System);
        var config = new Dictionary<string, ConfigValue>(run.Stack(_stack).Resolve(Passphrase));
        // The vault that a platform finds there already; the committed files name one in a subscription of nobody's.
        config[$"{run.Project.Name}:certificateVaultId"] = new(CertificateVault);
        foreach (var (key, value) in changes) config[$"{run.Project.Name}:{key}"] = new(value);
        var connection = new AzureConnection { Client = _client, SubscriptionId = Azure.Options.SubscriptionId, TenantId = Azure.Options.TenantId };
        return new DeploymentEngine(new EngineOptions
        {
            Stack = new StackName(run.Project.Name, _stack),
            InitializedStacks = run.Project.Stacks.Select(stack => new StackName(run.Project.Name, stack)).ToHashSet(),
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

    private async Task PutAsync(string id, string version, string body)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var response = await _client.PutAsync(new Uri($"https://management.azure.com{id}?api-version={version}"), content);
        response.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await Azure.DisposeAsync();
        _project.Dispose();
    }
}
