using Pulumi.AzureNative.Authorization;
using Pulumi.StandIn.Tests.Program;
using Pulumi.Utilities;
using Pulumirpc;
using static Pulumi.StandIn.Tests.Program.Values;

namespace Pulumi.StandIn.Tests.Resources;

public sealed class InvokeTests
{
    [Fact]
    public async Task A_function_is_called_and_its_result_read()
    {
        await using var engine = Answering(Map(("tenantId", Text("t")), ("clientId", Text("c"))));
        string? awaited = null;
        await engine.RunAsync(() => new Dictionary<string, object?>
        {
            ["output"] = GetClientConfig.Invoke().Apply(c => c.TenantId),
            ["task"] = Output.Create(ReadAsync()),
        });

        async Task<string> ReadAsync() => awaited = (await GetClientConfig.InvokeAsync()).ClientId;

        Assert.Equal("c", awaited);
        Assert.Equal("t", engine.StackOutputs.Fields["output"].StringValue);
        Assert.All(engine.Invokes, r => Assert.Equal(("azure-native:authorization:getClientConfig", "3.28.0", ""), (r.Tok, r.Version, r.Provider)));
    }

    [Fact]
    public async Task A_call_with_something_unknown_is_not_made()
    {
        await using var engine = new FakeEngine();
        Output<object> result = null!;
        await engine.RunAsync(() => { result = Deployment.Instance.Invoke<object>("test:index:f", new Args { Value = OutputUtilities.CreateUnknown("?") }); });

        Assert.Empty(engine.Invokes);
        Assert.False(await OutputUtilities.GetIsKnownAsync(result));
    }

    [Fact]
    public async Task What_flows_into_a_call_flows_out()
    {
        await using var engine = Answering(Map(("x", Text("y"))));
        Output<object> secret = null!, plain = null!;
        Thing thing = null!, explicitly = null!;
        await engine.RunAsync(() =>
        {
            (thing, explicitly) = (new Thing("a"), new Thing("b"));
            secret = Deployment.Instance.Invoke<object>("test:index:f", new Args { Value = Output.CreateSecret(thing.Id) });
            plain = Deployment.Instance.Invoke<object>("test:index:f", InvokeArgs.Empty, new InvokeOutputOptions { DependsOn = { explicitly } });
        });

        Assert.True(await Output.IsSecretAsync(secret));
        Assert.False(await Output.IsSecretAsync(plain));
        Assert.Equal([thing], await OutputUtilities.GetDependenciesAsync(secret));
        Assert.Equal([explicitly], await OutputUtilities.GetDependenciesAsync(plain));
    }

    [Fact]
    public async Task A_secret_in_the_result_makes_it_secret()
    {
        await using var engine = Answering(Map(("x", Secret(Text("y")))));
        Output<object> result = null!;
        await engine.RunAsync(() => { result = Deployment.Instance.Invoke<object>("test:index:f", InvokeArgs.Empty); });

        Assert.True(await Output.IsSecretAsync(result));
    }

    [Fact]
    public async Task A_refused_call_names_all_reasons()
    {
        await using var engine = new FakeEngine
        {
            OnInvoke = _ => new()
            {
                Failures = { new CheckFailure { Property = "a", Reason = "too long" }, new CheckFailure { Property = "b", Reason = "missing" } },
            },
        };
        var exitCode = await engine.RunAsync(() => { Deployment.Instance.Invoke<object>("test:index:f", InvokeArgs.Empty); });

        Assert.Equal(32, exitCode);
        Assert.Equal(["Invoke of 'test:index:f' failed: too long (a); missing (b)"], engine.Errors);
    }

    private static FakeEngine Answering(Google.Protobuf.WellKnownTypes.Value result) => new()
    {
        OnInvoke = _ => new ResourceInvokeResponse { Return = result.StructValue },
    };

    private sealed class Args : InvokeArgs
    {
        [Input("value")]
        public Input<string>? Value { get; set; }
    }
}
