using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Deployments;
using Pulumi.Serialization;
using Pulumirpc;

namespace Pulumi.Testing;

/// <summary>An engine that asks mocks what its resources and functions return.</summary>
internal sealed class MockMonitor(IMocks mocks, DeploymentSettings settings) : IMonitor
{
    private readonly Lock _lock = new();
    private readonly List<Resource> _resources = [];
    private readonly List<string> _errors = [];

    /// <summary>The resources in the order in which they were registered.</summary>
    public ImmutableArray<Resource> Resources
    {
        get
        {
            lock (_lock) return [.. _resources];
        }
    }

    /// <summary>The errors that were logged.</summary>
    public ImmutableArray<string> Errors
    {
        get
        {
            lock (_lock) return [.. _errors];
        }
    }

    /// <inheritdoc/>
    public Task<bool> SupportsFeatureAsync(string feature) => Task.FromResult(feature != "outputValues");

    /// <inheritdoc/>
    public async Task<RegisterResourceResponse> RegisterResourceAsync(Resource resource, RegisterResourceRequest request)
    {
        Add(resource);
        var urn = UrnOf(request.Parent, request.Type, request.Name);
        if (resource is Stack) return new() { Urn = urn };

        var (id, state) = await mocks.NewResourceAsync(new()
        {
            Type = request.Type,
            Name = request.Name,
            Inputs = Read(request.Object),
            Provider = request.Provider,
            Id = request.ImportId,
        });
        return new() { Urn = urn, Id = id ?? request.ImportId, Object = await WriteAsync(state) };
    }

    /// <inheritdoc/>
    public async Task<ReadResourceResponse> ReadResourceAsync(Resource resource, ReadResourceRequest request)
    {
        Add(resource);
        var (_, state) = await mocks.NewResourceAsync(new()
        {
            Type = request.Type,
            Name = request.Name,
            Inputs = Read(request.Properties),
            Provider = request.Provider,
            Id = request.Id,
        });
        return new() { Urn = UrnOf(request.Parent, request.Type, request.Name), Properties = await WriteAsync(state) };
    }

    /// <inheritdoc/>
    public async Task<ResourceInvokeResponse> InvokeAsync(ResourceInvokeRequest request) => new()
    {
        Return = await WriteAsync(await mocks.CallAsync(new() { Token = request.Tok, Args = Read(request.Args), Provider = request.Provider })),
    };

    /// <inheritdoc/>
    public Task RegisterResourceOutputsAsync(RegisterResourceOutputsRequest request) => mocks.RegisterResourceOutputs(new(
        request.Urn,
        request.Outputs.Fields.ToImmutableDictionary(field => field.Key, field => new Output<object?>(Read(field.Value)))));

    /// <inheritdoc/>
    public Task SignalAndWaitForShutdownAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public Task LogAsync(LogRequest request)
    {
        if (request.Severity == LogSeverity.Error)
        {
            lock (_lock) _errors.Add(request.Message);
        }

        return Task.CompletedTask;
    }

    private void Add(Resource resource)
    {
        lock (_lock) _resources.Add(resource);
    }

    // Unlike the engine, the official mock names the outermost type only, and the root's too.
    private string UrnOf(string parent, string type, string name)
    {
        var qualified = parent.Length == 0 ? type : $"{parent.Split("::")[2].Split('$')[0]}${type}";
        return $"urn:pulumi:{settings.Stack}::{settings.Project}::{qualified}::{name}";
    }

    private static ImmutableDictionary<string, object> Read(Struct values) => values.Fields
        .Select(field => (field.Key, Data: Read(field.Value)))
        .Where(field => field.Data is { IsKnown: true, Value: not null })
        .ToImmutableDictionary(field => field.Key, field => field.Data.Value!);

    private static OutputData<object?> Read(Value value)
    {
        var reading = new ValueReading();
        return reading.Into(ValueReaders.For(typeof(object)).Read(value, reading, "mock"));
    }

    private static async Task<Struct> WriteAsync(object state)
    {
        var value = await new Serializer(keepResources: true).SerializeAsync(new PropertyPath("mock"), state);
        return value.KindCase == Value.KindOneofCase.StructValue
            ? value.StructValue
            : throw new InvalidOperationException($"{state.GetType().FullName} is not a supported argument type");
    }
}
