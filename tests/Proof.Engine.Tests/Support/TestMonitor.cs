using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Proof.Engine.Values;
using Pulumi.Protocol;
using Pulumirpc;

namespace Proof.Engine.Tests.Support;

/// <summary>What a test program sees of the engine.</summary>
internal sealed class TestMonitor(
    IReadOnlyDictionary<string, string> environment, Action<string> output, CancellationToken cancellation) : IDisposable
{
    private readonly GrpcClient _client = new(environment["PULUMI_MONITOR"]);

    public IReadOnlyDictionary<string, string> Environment => environment;

    public string StackUrn { get; private set; } = "";

    public bool IsPreview => environment["PULUMI_DRY_RUN"] == "true";

    public void Write(string line) => output(line);

    public async Task StartAsync()
    {
        var name = $"{environment["PULUMI_PROJECT"]}-{environment["PULUMI_STACK"]}";
        StackUrn = (await SendAsync(new RegisterResourceRequest { Type = "pulumi:pulumi:Stack", Name = name })).Urn;
    }

    public Task<TestResource> ComponentAsync(string type, string name) => RegisterAsync(type, name, null, r => r.Custom = false);

    public async Task<TestResource> RegisterAsync(
        string type, string name, PropertyMap? inputs = null, Action<RegisterResourceRequest>? options = null, params TestResource[] needs)
    {
        var request = new RegisterResourceRequest
        {
            Type = type,
            Name = name,
            Custom = true,
            Parent = StackUrn,
            Object = WireCodec.Encode(inputs ?? PropertyMap.Empty),
            AcceptSecrets = true,
            SupportsResultReporting = true,
            Version = "1.2.3",
        };
        request.Dependencies.AddRange(needs.Select(n => n.Urn));
        foreach (var key in (inputs ?? PropertyMap.Empty).Keys)
        {
            request.PropertyDependencies[key] = new RegisterResourceRequest.Types.PropertyDependencies();
        }

        options?.Invoke(request);
        var answer = await SendAsync(request);
        var outputs = WireCodec.Decode(answer.Object);
        return new TestResource(answer.Urn, answer.Id, outputs, answer.Result, IsPreview || answer.Result != Result.Success);
    }

    public Task<RegisterResourceResponse> SendAsync(RegisterResourceRequest request) =>
        CallAsync("RegisterResource", request, RegisterResourceResponse.Parser);

    public Task OutputsAsync(PropertyMap outputs) => OutputsAsync(StackUrn, outputs);

    public Task OutputsAsync(string urn, PropertyMap outputs) => CallAsync(
        "RegisterResourceOutputs", new RegisterResourceOutputsRequest { Urn = urn, Outputs = WireCodec.Encode(outputs) }, Empty.Parser);

    public async Task<PropertyMap> ReadAsync(string type, string name, string id)
    {
        var answer = await CallAsync(
            "ReadResource",
            new ReadResourceRequest { Type = type, Name = name, Id = id, Parent = StackUrn },
            ReadResourceResponse.Parser);
        return WireCodec.Decode(answer.Properties);
    }

    public async Task<PropertyMap> StackOutputsAsync(string stack) =>
        ((ObjectValue)(await ReadAsync("pulumi:pulumi:StackReference", stack, stack))["outputs"]).Properties;

    public Task<ResourceInvokeResponse> InvokeAsync(string token, PropertyMap arguments) => CallAsync(
        "Invoke", new ResourceInvokeRequest { Tok = token, Args = WireCodec.Encode(arguments) }, ResourceInvokeResponse.Parser);

    public async Task<bool> SupportsAsync(string feature) =>
        (await CallAsync("SupportsFeature", new SupportsFeatureRequest { Id = feature }, SupportsFeatureResponse.Parser)).HasSupport;

    public Task SignalAsync() => CallAsync("SignalAndWaitForShutdown", new Empty(), Empty.Parser);

    public async Task<int> FailAsync(string message)
    {
        var log = new LogRequest { Severity = LogSeverity.Error, Message = message };
        await _client.CallAsync("pulumirpc.Engine/Log", log, Empty.Parser, cancellation);
        return 32;
    }

    public void Dispose() => _client.Dispose();

    public Task<TResponse> CallAsync<TRequest, TResponse>(string method, TRequest request, MessageParser<TResponse> parser)
        where TRequest : IMessage<TRequest>
        where TResponse : IMessage<TResponse> =>
        _client.CallAsync($"pulumirpc.ResourceMonitor/{method}", request, parser, cancellation);
}

/// <summary>A registered resource, as an SDK sees it.</summary>
internal sealed record TestResource(string Urn, string Id, PropertyMap Outputs, Result Result, bool MissingIsUnknown)
{
    /// <summary>An output as an SDK reads it: what is missing is unknown in a preview and after a failure.</summary>
    public PropertyValue this[string name] => Outputs.Get(name) ?? (MissingIsUnknown ? PropertyValue.Unknown : PropertyValue.Null);

    public PropertyValue IdValue => Id.Length > 0 ? Id : PropertyValue.Unknown;
}
