using System.Collections.Concurrent;
using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Deployments;
using Pulumi.Protocol;
using Pulumirpc;

namespace Pulumi.StandIn.Tests.Program;

/// <summary>
/// An engine that deploys nothing: it answers a program over real gRPC and writes down what the program says. By default a resource's
/// outputs are its inputs.
/// </summary>
internal sealed class FakeEngine : IAsyncDisposable
{
    private GrpcServer? _server;

    public bool IsDryRun { get; init; }

    public ImmutableDictionary<string, string> Config { get; init; } = ImmutableDictionary<string, string>.Empty;

    public ImmutableHashSet<string> SecretKeys { get; init; } = [];

    public Func<RegisterResourceRequest, RegisterResourceResponse, Task>? OnRegister { get; init; }

    public Func<ReadResourceRequest, Struct>? OnRead { get; init; }

    public Func<ResourceInvokeRequest, ResourceInvokeResponse>? OnInvoke { get; init; }

    public Action? OnShutdown { get; init; }

    public Func<LogRequest, Task>? OnLog { get; init; }

    public Func<string, bool> Supports { get; init; } = feature => feature is "resourceReferences" or "aliasSpecs";

    public ConcurrentQueue<RegisterResourceRequest> Registrations { get; } = new();

    public ConcurrentQueue<RegisterResourceOutputsRequest> OutputRegistrations { get; } = new();

    public ConcurrentQueue<ReadResourceRequest> Reads { get; } = new();

    public ConcurrentQueue<ResourceInvokeRequest> Invokes { get; } = new();

    public ConcurrentQueue<LogRequest> Logs { get; } = new();

    public ConcurrentQueue<string> Features { get; } = new();

    public int Shutdowns { get; private set; }

    public RegisterResourceRequest this[string name] => Registrations.Single(r => r.Name == name);

    /// <summary>The outputs of the stack as they arrived.</summary>
    public Struct StackOutputs => OutputRegistrations.Single(o => o.Urn.Contains("::pulumi:pulumi:Stack::", StringComparison.Ordinal)).Outputs;

    public IEnumerable<string> Errors => Logs.Where(l => l.Severity == LogSeverity.Error).Select(l => l.Message);

    public static string UrnOf(RegisterResourceRequest request) => UrnOf(request.Parent, request.Type, request.Name);

    public Task<int> RunAsync(Func<IDictionary<string, object?>> program) => StartAndRunAsync(ProgramRun.Declare(() => Task.FromResult(program())));

    public Task<int> RunAsync(Action program) => RunAsync(() =>
    {
        program();
        return new Dictionary<string, object?>();
    });

    public Task<int> RunStackAsync<TStack>()
        where TStack : Stack, new() => StartAndRunAsync(ProgramRun.Construct(() => new TStack()));

    public async ValueTask DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
    }

    public async Task<string> StartAsync()
    {
        _server = await GrpcServer.StartAsync(app =>
        {
            app.MapUnary<SupportsFeatureRequest, SupportsFeatureResponse>("pulumirpc.ResourceMonitor/SupportsFeature", (r, _) =>
            {
                Features.Enqueue(r.Id);
                return Task.FromResult(new SupportsFeatureResponse { HasSupport = Supports(r.Id) });
            });
            app.MapUnary<RegisterResourceRequest, RegisterResourceResponse>("pulumirpc.ResourceMonitor/RegisterResource", (r, _) => RegisterAsync(r));
            app.MapUnary<ReadResourceRequest, ReadResourceResponse>("pulumirpc.ResourceMonitor/ReadResource", (r, _) => Task.FromResult(Read(r)));
            app.MapUnary<ResourceInvokeRequest, ResourceInvokeResponse>("pulumirpc.ResourceMonitor/Invoke", (r, _) =>
            {
                Invokes.Enqueue(r);
                return Task.FromResult(OnInvoke?.Invoke(r) ?? new ResourceInvokeResponse { Return = r.Args });
            });
            app.MapUnary<RegisterResourceOutputsRequest, Empty>("pulumirpc.ResourceMonitor/RegisterResourceOutputs", (r, _) =>
            {
                OutputRegistrations.Enqueue(r);
                return Task.FromResult(new Empty());
            });
            app.MapUnary<Empty, Empty>("pulumirpc.ResourceMonitor/SignalAndWaitForShutdown", (_, _) =>
            {
                Shutdowns++;
                OnShutdown?.Invoke();
                return Task.FromResult(new Empty());
            });
            app.MapUnary<LogRequest, Empty>("pulumirpc.Engine/Log", async (r, _) =>
            {
                if (OnLog is not null) await OnLog(r);
                Logs.Enqueue(r);
                return new Empty();
            });
        });
        return _server.Address;
    }

    private static string UrnOf(string parent, string type, string name)
    {
        var parentType = parent.Length == 0 ? "" : parent.Split("::")[2];
        var qualified = parentType is "" or "pulumi:pulumi:Stack" ? type : $"{parentType}${type}";
        return $"urn:pulumi:dev::proof::{qualified}::{name}";
    }

    private async Task<int> StartAndRunAsync(Action program)
    {
        var address = _server?.Address ?? await StartAsync();
        var settings = new DeploymentSettings
        {
            MonitorAddress = address,
            EngineAddress = address,
            Project = "proof",
            Stack = "dev",
            RootDirectory = "/somewhere",
            IsDryRun = IsDryRun,
            Config = Config,
            SecretKeys = SecretKeys,
        };
        using var monitor = new GrpcMonitor(address, address);
        return await new ProgramRun(settings, monitor).RunAsync(program);
    }

    private async Task<RegisterResourceResponse> RegisterAsync(RegisterResourceRequest request)
    {
        var response = new RegisterResourceResponse { Urn = UrnOf(request), Object = request.Object.Clone() };
        if (request.Custom && !IsDryRun) response.Id = $"{request.Name}-id";
        if (OnRegister is not null) await OnRegister(request, response);
        Registrations.Enqueue(request);
        return response;
    }

    private ReadResourceResponse Read(ReadResourceRequest request)
    {
        Reads.Enqueue(request);
        return new() { Urn = UrnOf(request.Parent, request.Type, request.Name), Properties = OnRead?.Invoke(request) ?? request.Properties };
    }
}
