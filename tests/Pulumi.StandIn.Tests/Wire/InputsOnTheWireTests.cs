using System.Collections.Immutable;
using System.Text.Json;
using Google.Protobuf.WellKnownTypes;
using Pulumi.AzureNative.ApiManagement;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.StandIn.Tests.Program;
using Pulumi.Utilities;
using static Pulumi.StandIn.Tests.Program.Values;

namespace Pulumi.StandIn.Tests.Wire;

public sealed class InputsOnTheWireTests
{
    private enum Size
    {
        Small = 1,
        Large = 2,
    }

    public static TheoryData<object?, string> Plain { get; } = new()
    {
        { "text", "\"text\"" },
        { true, "true" },
        { 7, "7" },
        { 1.5, "1.5" },
        { Size.Large, "2" },
        { WebApplicationFirewallMode.Prevention, "\"Prevention\"" },
        { Union<string, int>.FromT1(3), "3" },
        { new object?[] { 1, null, "x" }, "[ 1, null, \"x\" ]" },
        { ImmutableArray.Create(1, 2), "[ 1, 2 ]" },
        { default(ImmutableArray<int>), "[ ]" },
        { ImmutableArray<int>.Empty, "[ ]" },
        { new Dictionary<string, object?> { ["b"] = 1, ["a"] = null }, "{ \"b\": 1 }" },
        { JsonDocument.Parse("""{"a":[1,true,null,"x"]}"""), """{ "a": [ 1, true, null, "x" ] }""" },
        { new MatchVariableArgs { VariableName = "RemoteAddr" }, """{ "variableName": "RemoteAddr" }""" },
        { Output.Create<object>(Output.Create(5)), "5" },
    };

    [Theory]
    [MemberData(nameof(Plain))]
    public async Task A_value_goes_out_as_what_it_is(object? value, string expected) => Assert.Equal(expected, (await SendAsync(value)).ToString());

    [Fact]
    public async Task What_has_no_value_is_left_out_and_names_are_in_order()
    {
        await using var engine = new FakeEngine();
        await engine.RunAsync(() => { new Thing("a", new() { Text = "x", Number = 1, Any = Output.Create((object?)null)! }); });

        Assert.Equal(["number", "text"], engine["a"].Object.Fields.Keys);
    }

    [Fact]
    public async Task Secrets_are_wrapped_and_unknowns_have_their_sign()
    {
        Assert.Equal(Secret(Text("x")), await SendAsync(Output.CreateSecret("x")));
        Assert.Equal(Unknown, await SendAsync(OutputUtilities.CreateUnknown("x")));
        Assert.Equal(Unknown, await SendAsync(Output.CreateSecret(OutputUtilities.CreateUnknown("x"))));
    }

    [Fact]
    public async Task One_secret_or_unknown_element_leaves_the_others_what_they_are()
    {
        await using var engine = new FakeEngine();
        await engine.RunAsync(() =>
        {
            new Thing("a", new()
            {
                List = { "plain", Output.CreateSecret("hidden"), OutputUtilities.CreateUnknown("?") },
                Map = { ["plain"] = "p", ["hidden"] = Output.CreateSecret("h") },
            });
        });

        Assert.Equal(Value.ForList(Text("plain"), Secret(Text("hidden")), Unknown), engine["a"].Object.Fields["list"]);
        Assert.Equal(Map(("plain", Text("p")), ("hidden", Secret(Text("h")))), engine["a"].Object.Fields["map"]);
    }

    [Fact]
    public async Task Inputs_named_id_and_urn_are_never_sent()
    {
        await using var engine = new FakeEngine();
        await engine.RunAsync(() => { new PolicyFragment("gate", new() { Id = "ignored", ResourceGroupName = "rg", ServiceName = "s", Value = "<fragment />" }); });

        Assert.Equal(["format", "resourceGroupName", "serviceName", "value"], engine["gate"].Object.Fields.Keys);
    }

    [Fact]
    public async Task A_resource_goes_out_as_a_reference_where_the_engine_knows_them()
    {
        await using var engine = new FakeEngine();
        await engine.RunAsync(() => { new Thing("b", new() { Any = new Thing("a") }); });

        Assert.Equal(Reference(FakeEngine.UrnOf(engine["a"]), "a-id"), engine["b"].Object.Fields["any"]);
    }

    [Fact]
    public async Task A_resource_without_id_yet_is_a_reference_with_an_empty_one()
    {
        await using var engine = new FakeEngine { IsDryRun = true };
        await engine.RunAsync(() => { new Thing("b", new() { Any = new Thing("a") }); });

        Assert.Equal(Reference(FakeEngine.UrnOf(engine["a"]), ""), engine["b"].Object.Fields["any"]);
    }

    [Fact]
    public async Task A_component_is_a_reference_without_id()
    {
        await using var engine = new FakeEngine();
        await engine.RunAsync(() => { new Thing("b", new() { Any = new Group("group") }); });

        Assert.Equal(Reference(FakeEngine.UrnOf(engine["group"]), null), engine["b"].Object.Fields["any"]);
    }

    [Fact]
    public async Task Without_references_a_resource_is_its_id_and_a_component_its_URN()
    {
        await using var engine = new FakeEngine { Supports = _ => false };
        await engine.RunAsync(() =>
        {
            new Thing("b", new() { Any = new Thing("a") });
            new Thing("c", new() { Any = new Group("group") });
        });

        Assert.Equal(Text("a-id"), engine["b"].Object.Fields["any"]);
        Assert.Equal(Text(FakeEngine.UrnOf(engine["group"])), engine["c"].Object.Fields["any"]);
    }

    [Theory]
    [InlineData(1L, "System.Int64 is not a supported argument type")]
    [InlineData(1f, "System.Single is not a supported argument type")]
    public async Task Other_types_are_refused_with_their_place(object value, string message)
    {
        await using var engine = new FakeEngine();
        var exitCode = await engine.RunAsync(() => { new Thing("a", new() { Any = new Dictionary<string, object?> { ["inner"] = new[] { value } } }); });

        Assert.Equal(32, exitCode);
        var error = Assert.Single(engine.Errors);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.Contains("resource:a[test:index:Thing].any.inner[0]", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_task_among_the_arguments_is_refused()
    {
        await using var engine = new FakeEngine();
        await engine.RunAsync(() => { new Thing("a", new() { Any = Task.FromResult(1) }); });

        Assert.Contains("Please wrap your Task in an Output", Assert.Single(engine.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_required_argument_without_a_value_is_refused()
    {
        await using var engine = new FakeEngine();
        var exitCode = await engine.RunAsync(() => { new PolicyFragment("gate", new() { ResourceGroupName = "rg", ServiceName = "s" }); });

        Assert.Equal(32, exitCode);
        Assert.Contains("PolicyFragmentArgs.Value is required but was not given a value", Assert.Single(engine.Errors), StringComparison.Ordinal);
        Assert.DoesNotContain(engine.Registrations, r => r.Name == "gate");
    }

    [Fact]
    public async Task Arguments_count_as_they_are_when_the_resource_is_declared()
    {
        await using var engine = new FakeEngine();
        await engine.RunAsync(() =>
        {
            var args = new ThingArgs { Text = "before" };
            new Thing("a", args);
            args.Text = "after";
        });

        Assert.Equal(Text("before"), engine["a"].Object.Fields["text"]);
    }

    [Fact]
    public async Task A_provider_gets_what_is_no_text_as_JSON()
    {
        await using var engine = new FakeEngine();
        await engine.RunAsync(() =>
        {
            new AzureNative.Provider("azure", new() { UseOidc = true, UseMsi = OutputUtilities.CreateUnknown(true), ClientSecret = "s", Location = "westeurope" });
        });

        var inputs = engine["azure"].Object.Fields;
        Assert.Equal("pulumi:providers:azure-native", engine["azure"].Type);
        Assert.Equal((Text("true"), Unknown, Secret(Text("s")), Text("westeurope")), (inputs["useOidc"], inputs["useMsi"], inputs["clientSecret"], inputs["location"]));
    }

    private static async Task<Value> SendAsync(object? value)
    {
        await using var engine = new FakeEngine();
        Assert.Equal(0, await engine.RunAsync(() => { new Thing("a", new() { Any = value! }); }));
        return engine["a"].Object.Fields["any"];
    }
}
