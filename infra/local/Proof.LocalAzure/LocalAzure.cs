using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Proof.LocalAzure.Blobs;
using Proof.LocalAzure.Edge;
using Proof.LocalAzure.Events;
using Proof.LocalAzure.Gateway;
using Proof.LocalAzure.Http;
using Proof.LocalAzure.Management;
using Proof.LocalAzure.Resources;
using Proof.LocalAzure.Storage;
using Proof.LocalAzure.Vaults;

namespace Proof.LocalAzure;

/// <summary>
/// The part of Azure that partner access stands on, on loopback: management API, Key Vault, Event Grid with its dead letters, and the data path. Real HTTP, real
/// rules, kept in one directory.
/// </summary>
public sealed partial class LocalAzure : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly EventService _events;
    private readonly EventApi _eventApi;
    private readonly IReadOnlyList<object> _owned;

    private LocalAzure(
        LocalAzureOptions options, ResourceStore resources, EventService events, EventApi eventApi, WebApplication server, IReadOnlyList<object> owned)
    {
        (_events, _eventApi) = (events, eventApi);
        Options = options;
        Resources = resources;
        _server = server;
        _owned = owned;
    }

    /// <summary>What it was started with.</summary>
    public LocalAzureOptions Options { get; }

    /// <summary>All deployed resources.</summary>
    public ResourceStore Resources { get; }

    /// <summary>Where all of it but the data path listens: HTTP on 127.0.0.1, a port of the system's choice.</summary>
    public Uri Address => new(_server.Urls.Single());

    /// <summary>Whether nothing is deployed. What was deleted and could still be recovered does not count.</summary>
    public bool IsEmpty => Resources.Count == 0;

    /// <summary>Opens the directory and starts listening.</summary>
    /// <exception cref="IOException">The directory is in use by another process, damaged, or not writable.</exception>
    public static async Task<LocalAzure> StartAsync(LocalAzureOptions options, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(options.Directory);
        var owned = new List<object>(); // released in reverse
        try
        {
            var database = Database.Open(options.Directory);
            owned.Add(database);
            var cipher = SecretCipher.Open(options.Directory, SecretStore.HoldsValues(database) || DeliverySecrets.HoldsValues(database));
            owned.Add(cipher);

            var resources = new ResourceStore(database);
            var secrets = new SecretStore(database, cipher, options.Clock);
            var deletedVaults = new DeletedVaults(database, secrets, options.Clock);
            var blobs = new BlobStore(database);
            var queue = new EventQueue(database);
            var deliverySecrets = new DeliverySecrets(cipher);
            var outside = new Outside(resources, options.Clock);
            owned.Add(outside);
            var events = new EventService(resources, queue, deliverySecrets, blobs, outside, options.Clock);
            var eventApi = new EventApi(options, resources, queue);
            var types = new ResourceTypes(deletedVaults, options, blobs, deliverySecrets, new Handshake(outside, options.Clock), queue);
            var manager = new ResourceManager(types, resources, CreateValidators(resources));
            var frontend = new Frontend(
                new ManagementApi(options, manager, types, new DeletedVaultsApi(deletedVaults)),
                new VaultApi(options, resources, secrets),
                eventApi,
                new BlobApi(options, resources, blobs));

            var server = CreateServer(frontend.HandleAsync);
            owned.Add(server);
            await server.StartAsync(cancellationToken);
            return new LocalAzure(options, resources, events, eventApi, server, owned);
        }
        catch
        {
            await ReleaseAsync(owned);
            throw;
        }
    }

    /// <summary>
    /// A handler for an <see cref="HttpClient"/> that reaches this instance under Azure's own host names
    /// (<c>https://management.azure.com</c>, and those of vaults, Event Grid domains and storage accounts) and nothing else.
    /// </summary>
    public HttpMessageHandler CreateHandler() => new LoopbackHandler(Address);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await ReleaseAsync(_owned);
    }

    private static async ValueTask ReleaseAsync(IReadOnlyList<object> owned)
    {
        foreach (var one in owned.Reverse())
        {
            if (one is IAsyncDisposable slow)
                await slow.DisposeAsync();
            else
                ((IDisposable)one).Dispose();
        }
    }

    // What looks at a resource before it is saved. The order does not matter: all of them must agree.
    private static IReadOnlyList<IResourceValidator> CreateValidators(ResourceStore resources) =>
        [new FirewallPolicyValidator(), new ApiOperationValidator(), new PolicyValidator(resources)];

    private static WebApplication CreateServer(RequestDelegate handle)
    {
        // The empty builder reads no environment variable and no file, so nothing outside can move the endpoint off loopback.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = builder.Build();
        server.Run(handle);
        return server;
    }
}
