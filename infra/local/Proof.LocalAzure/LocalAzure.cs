using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Proof.LocalAzure.Management;
using Proof.LocalAzure.Resources;
using Proof.LocalAzure.Storage;

namespace Proof.LocalAzure;

/// <summary>
/// The part of Azure that partner access stands on, on loopback: management API, Key Vault, and the data path. Real HTTP, real
/// rules, kept in one directory.
/// </summary>
public sealed partial class LocalAzure : IAsyncDisposable
{
    private readonly Database _database;
    private readonly WebApplication _server;

    private LocalAzure(LocalAzureOptions options, Database database, WebApplication server, ResourceStore resources)
    {
        Options = options;
        Resources = resources;
        _database = database;
        _server = server;
    }

    /// <summary>What it was started with.</summary>
    public LocalAzureOptions Options { get; }

    /// <summary>All deployed resources.</summary>
    public ResourceStore Resources { get; }

    /// <summary>Where the management API and Key Vault listen: HTTP on 127.0.0.1, a port of the system's choice.</summary>
    public Uri Address => new(_server.Urls.Single());

    /// <summary>Opens the directory and starts listening.</summary>
    /// <exception cref="IOException">The directory is in use by another process, damaged, or not writable.</exception>
    public static async Task<LocalAzure> StartAsync(LocalAzureOptions options, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(options.Directory);
        var database = Database.Open(options.Directory);
        try
        {
            var resources = new ResourceStore(database);
            var api = new ManagementApi(options, resources, CreateValidators(resources));
            var server = CreateServer(api.HandleAsync);
            await server.StartAsync(cancellationToken);
            return new LocalAzure(options, database, server, resources);
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _database.Dispose();
    }

    // What looks at a resource before it is saved. The order does not matter: all of them must agree.
    private static IReadOnlyList<IResourceValidator> CreateValidators(ResourceStore resources) => [];

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
