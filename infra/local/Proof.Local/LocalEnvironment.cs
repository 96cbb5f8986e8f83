using Proof.Engine;
using Proof.Engine.Project;
using Proof.Engine.Providers;
using Proof.Engine.Providers.Azure;
using Proof.Engine.Providers.AzureKeyVault;
using Proof.Engine.Providers.AzureNative;
using Proof.Engine.Providers.Random;
using Proof.Engine.State;
using Proof.Engine.Values;
using Proof.LocalAzure;

namespace Proof.Local;

/// <summary>
/// One of Proof's environments on this machine: its own LocalAzure, and an engine for each of its stacks. One process has it at a time.
/// </summary>
public sealed class LocalEnvironment : IAsyncDisposable
{
    private const string Closed = "closed";

    private readonly LocalRun _run;
    private readonly string _passphrase;
    private readonly EnvironmentOwner _owner;
    private readonly HttpClient _client;
    private readonly Dictionary<string, IProvider> _providers;
    private readonly Dictionary<StackName, PropertyMap> _foreseen = [];

    private LocalEnvironment(LocalRun run, string name, string passphrase, EnvironmentOwner owner, LocalAzure.LocalAzure azure)
    {
        (_run, Name, _passphrase, _owner, Azure) = (run, name, passphrase, owner, azure);
        _client = new HttpClient(azure.CreateHandler());
        // LocalAzure takes any caller on this machine, but, as in Azure, not without a bearer token.
        _client.DefaultRequestHeaders.Authorization = new("Bearer", "local");
        var connection = new AzureConnection
        {
            Client = _client,
            SubscriptionId = azure.Options.SubscriptionId,
            TenantId = azure.Options.TenantId,
            Clock = run.Clock,
        };
        _providers = new Dictionary<string, IProvider>(StringComparer.Ordinal)
        {
            ["azure-native"] = new AzureNativeProvider(connection),
            ["azure"] = new AzureKeyVaultProvider(connection),
            ["random"] = new RandomProvider(),
        };
    }

    /// <summary>The environment: <c>production</c> or <c>sandbox</c>.</summary>
    public string Name { get; }

    /// <summary>The emulated Azure of this environment.</summary>
    public LocalAzure.LocalAzure Azure { get; }

    /// <summary>Takes the environment and starts its LocalAzure.</summary>
    /// <param name="run">The project and the local folder.</param>
    /// <param name="environment">The environment.</param>
    /// <param name="passphrase">The passphrase of its state.</param>
    /// <param name="purpose">What this process does with it; told to another process that wants it too.</param>
    /// <param name="cancellationToken">Ctrl-C.</param>
    /// <exception cref="LocalException">Another process has it.</exception>
    public static async Task<LocalEnvironment> OpenAsync(
        LocalRun run, string environment, LocalPassphrase passphrase, string purpose, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(passphrase);
        var owner = EnvironmentOwner.Take(run.Folder, environment, purpose, run.Clock);
        try
        {
            var options = new LocalAzureOptions { Directory = run.Folder.Azure(environment), Clock = run.Clock };
            var azure = await LocalAzure.LocalAzure.StartAsync(options, cancellationToken);
            return new LocalEnvironment(run, environment, passphrase.Value, owner, azure);
        }
        catch
        {
            owner.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Says what an update of a stack would do. What it foresees of the stack's outputs is what later previews of this environment read,
    /// so that a whole environment can be previewed before any of it exists.
    /// </summary>
    public async Task<DeploymentResult> PreviewAsync(string stack, Action<EngineEvent> events, CancellationToken cancellationToken)
    {
        var options = Options(stack, events);
        var result = await new DeploymentEngine(options).PreviewAsync(cancellationToken);
        _foreseen[options.Stack] = result.Outputs;
        return result;
    }

    /// <summary>The outputs of the partners' stack; empty while it is not up.</summary>
    public PropertyMap Partners => OutputsOf(EnvironmentStacks.Partners(Name));

    /// <summary>Whose firewall policy is on the partners' listener.</summary>
    public EdgeState Edge => EdgeState.Of(OutputsOf(EnvironmentStacks.Platform(Name)), Partners);

    /// <summary>Whether the platform's configuration keeps everybody out (<c>edge: closed</c>).</summary>
    public bool IsClosed => Options(EnvironmentStacks.Platform(Name), _ => { }).Config.GetValueOrDefault(EdgeKey)?.Text == Closed;

    /// <summary>Brings a stack up.</summary>
    public Task<DeploymentResult> UpAsync(string stack, Action<EngineEvent> events, CancellationToken cancellationToken)
    {
        LocalCertificates.Put(Azure);
        // The platform refers to the partners' stack. State that cannot be read shows now, and not as a fault of the program.
        if (stack == EnvironmentStacks.Platform(Name)) _ = OutputsOf(EnvironmentStacks.Partners(Name));
        return new DeploymentEngine(Options(stack, events)).UpAsync(cancellationToken);
    }

    /// <summary>
    /// Takes the partners' firewall policy off the edge, which blocks everybody: a policy that a listener has cannot be deleted.
    /// </summary>
    public Task<DeploymentResult> CloseAsync(Action<EngineEvent> events, CancellationToken cancellationToken)
    {
        var options = Options(EnvironmentStacks.Platform(Name), events);
        var config = new Dictionary<string, ConfigValue>(options.Config, StringComparer.Ordinal) { [EdgeKey] = new(Closed) };
        return new DeploymentEngine(options with { Config = config }).UpAsync(cancellationToken);
    }

    /// <summary>Says what destroying a stack would do.</summary>
    public Task<DeploymentResult> PreviewDestroyAsync(string stack, Action<EngineEvent> events, CancellationToken cancellationToken) =>
        new DeploymentEngine(Options(stack, events)).PreviewDestroyAsync(cancellationToken);

    /// <summary>Destroys a stack.</summary>
    public async Task<DeploymentResult> DestroyAsync(string stack, Action<EngineEvent> events, CancellationToken cancellationToken)
    {
        var result = await new DeploymentEngine(Options(stack, events)).DestroyAsync(cancellationToken);
        if (result.Succeeded && stack == EnvironmentStacks.Platform(Name)) LocalCertificates.Remove(Azure);
        return result;
    }

    /// <summary>Opens the way of a request: edge, gateway, backend.</summary>
    /// <param name="options">How.</param>
    /// <param name="cancellationToken">Ctrl-C.</param>
    /// <exception cref="NotUpException">The environment is not up.</exception>
    /// <exception cref="LocalException">The port is in use.</exception>
    public async Task<DataPath> OpenDataPathAsync(ServeOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        var platform = Platform();
        try
        {
            return await Azure.OpenDataPathAsync(
                new DataPathOptions
                {
                    HttpPort = options.HttpPort,
                    ClientAddressHeader = options.ClientAddressHeader,
                    Hosts = options.Hosts,
                    ApplicationGatewayId = platform.EdgeId,
                    ApiManagementId = platform.ApiManagementId,
                    EdgeSubnet = platform.EdgeSubnet,
                    OnDelivery = options.OnDelivery,
                },
                cancellationToken);
        }
        catch (IOException exception) when (options.HttpPort != 0)
        {
            throw new LocalException($"port {options.HttpPort} on 127.0.0.1 is in use; choose another with --http-port", exception);
        }
    }

    /// <summary>Opens the endpoint that the backend publishes events to.</summary>
    /// <param name="port">The port on 127.0.0.1; 0 for one of the system's choice.</param>
    /// <param name="cancellationToken">Ctrl-C.</param>
    /// <exception cref="NotUpException">The environment is not up.</exception>
    /// <exception cref="LocalException">The port is in use.</exception>
    public async Task<EventsEndpoint> OpenEventsEndpointAsync(int port, CancellationToken cancellationToken)
    {
        var domain = Platform().EventDomainName;
        try
        {
            return await Azure.OpenEventsEndpointAsync(domain, port, cancellationToken);
        }
        catch (IOException exception) when (port != 0)
        {
            throw new LocalException($"port {port} on 127.0.0.1 is in use; choose another with --events-port", exception);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await Azure.DisposeAsync();
        _owner.Dispose();
    }

    private string EdgeKey => $"{_run.Project.Name}:edge";

    private PropertyMap OutputsOf(string stack)
    {
        try
        {
            return _run.Outputs(stack, _passphrase);
        }
        catch (StackNotFoundException)
        {
            return PropertyMap.Empty;
        }
    }

    private PlatformOutputs Platform() => PlatformOutputs.Of(_run.Outputs(EnvironmentStacks.Platform(Name), _passphrase))
        ?? throw new NotUpException($"{Name} is not up; run `proof up {Name}` first");

    private EngineOptions Options(string stack, Action<EngineEvent> events)
    {
        var file = _run.Stack(stack);
        return new EngineOptions
        {
            Stack = new StackName(_run.Project.Name, stack),
            StateDirectory = _run.Folder.State,
            Passphrase = _passphrase,
            RootDirectory = _run.Root,
            Config = LocalConfig.Of(_run.Project, file, _passphrase),
            Program = new ChildProgram(ProgramLocation.Find(), _run.Root),
            Providers = _providers,
            Clock = _run.Clock,
            Events = events,
            ForeseenOutputs = _foreseen,
            // A stack with a file is there: nobody runs `stack init` on this machine.
            InitializedStacks = EnvironmentStacks.Of(Name).Select(name => new StackName(_run.Project.Name, name)).ToHashSet(),
        };
    }
}
