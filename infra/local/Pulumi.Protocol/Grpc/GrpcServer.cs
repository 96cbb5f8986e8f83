using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Pulumi.Protocol;

/// <summary>A gRPC server on a free port of 127.0.0.1. Disposing it ends the calls that are under way.</summary>
public sealed class GrpcServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private GrpcServer(WebApplication app, string address) => (_app, Address) = (app, address);

    /// <summary>Where it listens, as <c>127.0.0.1:port</c>: the form of <c>PULUMI_MONITOR</c> and <c>PULUMI_ENGINE</c>.</summary>
    public string Address { get; }

    /// <summary>Starts a server.</summary>
    /// <param name="map">Adds the methods, with <see cref="GrpcEndpoints.MapUnary"/>. Every other method is answered as unknown.</param>
    /// <param name="cancellation">Gives up starting.</param>
    public static async Task<GrpcServer> StartAsync(Action<IEndpointRouteBuilder> map, CancellationToken cancellation = default)
    {
        // The empty builder reads no configuration: no environment variable can move the server off the loopback interface.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(ListenOnLoopback);
        builder.Services.AddRoutingCore();
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.Zero);

        var app = builder.Build();
        map(app);
        app.MapUnknownMethods();
        await app.StartAsync(cancellation);

        var address = new Uri(app.Urls.Single());
        return new GrpcServer(app, string.Create(CultureInfo.InvariantCulture, $"{address.Host}:{address.Port}"));
    }

    /// <summary>Sets Kestrel up for gRPC in clear text on a free port of 127.0.0.1, for hosts that are built elsewhere.</summary>
    public static void ListenOnLoopback(KestrelServerOptions options)
    {
        // Messages have their own limit; Kestrel's default of 30,000,000 bytes would cut off what the SDKs may send.
        options.Limits.MaxRequestBodySize = null;

        // Node.js keeps to one connection for everything: with the default of 100 streams, a hundred slow resources block the rest.
        options.Limits.Http2.MaxStreamsPerConnection = 100_000;

        // A program that is stopped in a debugger is not a slow attacker.
        options.Limits.MinRequestBodyDataRate = null;
        options.Limits.MinResponseDataRate = null;

        // With Http1AndHttp2 Kestrel would expect TLS to choose, and answer HTTP_1_1_REQUIRED.
        options.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2);
    }

    /// <summary>Stops the server.</summary>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
