using Google.Protobuf.WellKnownTypes;
using Pulumi.StandIn.Tests.Program;
using Pulumi.Utilities;
using static Pulumi.StandIn.Tests.Program.Values;

namespace Pulumi.StandIn.Tests.Deployments;

public sealed class StackOutputTests
{
    [Fact]
    public async Task Outputs_keep_their_names_secrets_and_unknowns()
    {
        await using var engine = new FakeEngine();
        await engine.RunAsync(() => new Dictionary<string, object?>
        {
            ["plain"] = "x",
            ["PascalCase"] = 1,
            ["id"] = new Thing("a").Id,
            ["secret"] = Output.CreateSecret("hidden"),
            ["unknown"] = OutputUtilities.CreateUnknown("?"),
            ["nested"] = new Dictionary<string, object?> { ["inner"] = Output.CreateSecret(true) },
            ["nothing"] = null,
        });

        Assert.Equal(
            Map(("PascalCase", Value.ForNumber(1)), ("id", Text("a-id")), ("nested", Map(("inner", Secret(Value.ForBool(true))))),
                ("plain", Text("x")), ("secret", Secret(Text("hidden"))), ("unknown", Unknown)),
            Value.ForStruct(engine.StackOutputs));
    }

    [Fact]
    public async Task Marked_properties_of_a_class_are_outputs()
    {
        await using var engine = new FakeEngine();

        Assert.Equal(0, await engine.RunStackAsync<GoodStack>());
        Assert.Equal(Map(("Endpoint", Text("a-id")), ("renamed", Value.ForNumber(1))), Value.ForStruct(engine.StackOutputs));
    }

    [Fact]
    public async Task A_marked_property_without_a_value_is_refused()
    {
        await using var engine = new FakeEngine();

        Assert.Equal(32, await engine.RunStackAsync<ForgetfulStack>());
        Assert.Equal(
            ["Output(s) 'Forgotten' have no value assigned. [Output] attributed properties must be assigned inside Stack constructor."], engine.Errors);
    }

    [Fact]
    public async Task A_marked_property_that_is_no_output_is_refused()
    {
        await using var engine = new FakeEngine();

        Assert.Equal(32, await engine.RunStackAsync<WrongStack>());
        Assert.StartsWith("Output(s) 'Wrong' have incorrect type.", Assert.Single(engine.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_component_hands_in_its_marked_properties()
    {
        await using var engine = new FakeEngine();
        await engine.RunAsync(() => { new Group("group", null, group => group.Summary = Output.CreateSecret("done")); });

        var outputs = engine.OutputRegistrations.Single(o => o.Urn == FakeEngine.UrnOf(engine["group"])).Outputs;
        Assert.Equal(Map(("summary", Secret(Text("done")))), Value.ForStruct(outputs));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_component_can_hand_in_its_outputs_in_three_other_ways(int way)
    {
        await using var engine = new FakeEngine();
        await engine.RunAsync(() => { new ManualGroup(way); });

        var outputs = engine.OutputRegistrations.Single(o => o.Urn == FakeEngine.UrnOf(engine["manual"])).Outputs;
        Assert.Equal(Map(("a", Value.ForNumber(1))), Value.ForStruct(outputs));
    }

    [Fact]
    public async Task An_asynchronous_program_is_awaited()
    {
        await using var engine = new FakeEngine();
        await engine.RunAsync(() =>
        {
            new Thing("b", new()
            {
                Text = new Thing("a").Id.Apply(async id =>
                {
                    await Task.Yield();
                    return new Thing("late", new() { Text = id }).Id;
                }).Apply(late => late),
            });
        });

        Assert.Equal(Text("late-id"), engine["b"].Object.Fields["text"]);
    }

    private sealed class GoodStack : Stack
    {
        public GoodStack()
        {
            Endpoint = new Thing("a").Id;
            Other = Output.Create(1);
        }

        [Output]
        public Output<string> Endpoint { get; private set; }

        [Output("renamed")]
        public Output<int> Other { get; private set; }
    }

    private sealed class ForgetfulStack : Stack
    {
        [Output]
        public Output<string> Forgotten { get; private set; } = null!;
    }

    private sealed class WrongStack : Stack
    {
        [Output]
        public string Wrong { get; private set; } = "x";
    }

    private sealed class ManualGroup : ComponentResource
    {
        public ManualGroup(int way)
            : base("test:index:Manual", "manual")
        {
            IDictionary<string, object?> outputs = new Dictionary<string, object?> { ["a"] = 1 };
            if (way == 0) RegisterOutputs(outputs);
            else if (way == 1) RegisterOutputs(Task.FromResult(outputs));
            else RegisterOutputs(Output.Create(outputs));
        }
    }
}
