using System.Collections.Immutable;
using Pulumi.StandIn.Tests.Program;
using Pulumi.Utilities;
using static Pulumi.StandIn.Tests.Program.Read;

namespace Pulumi.StandIn.Tests.Outputs;

public sealed class OutputTests
{
    [Fact]
    public async Task Apply_makes_a_new_value_in_each_of_its_five_forms()
    {
        var one = Output.Create(1);

        Assert.Equal("1", await ValueOf(one.Apply(v => $"{v}")));
        Assert.Equal("1", await ValueOf(one.Apply(async v => await Task.FromResult($"{v}"))));
        Assert.Equal("1", await ValueOf(one.Apply(v => Output.Create($"{v}"))));
        Assert.Equal("1", await ValueOf(one.Apply(v => (Input<string>)$"{v}")));
        Assert.Equal(ValueTuple.Create(), await ValueOf(one.Apply(_ => Task.CompletedTask)));
    }

    [Fact]
    public async Task A_task_without_result_is_awaited()
    {
        var gate = new TaskCompletionSource();
        var output = Output.Create(1).Apply(async _ => { await gate.Task; });

        var value = ValueOf(output);
        Assert.False(value.IsCompleted);
        gate.SetResult();
        await value;
    }

    [Fact]
    public async Task No_inner_output_is_the_known_default()
    {
        var output = Output.Create(1).Apply(_ => (Output<string>?)null);

        Assert.True(await OutputUtilities.GetIsKnownAsync(output));
        Assert.Null(await ValueOf(output));
    }

    [Fact]
    public async Task A_function_is_not_run_with_what_is_not_known()
    {
        var ran = false;
        var output = OutputUtilities.CreateUnknown("x").Apply(v => ran = true);

        Assert.False(await OutputUtilities.GetIsKnownAsync(output));
        Assert.False(ran);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task Secrecy_flows_from_outside_and_inside(bool outer, bool inner)
    {
        var output = Make(1, outer).Apply(v => Make(v + 1, inner));

        Assert.Equal(2, await ValueOf(output));
        Assert.Equal(outer || inner, await Output.IsSecretAsync(output));
    }

    [Fact]
    public async Task An_unknown_secret_stays_secret()
    {
        var output = Output.CreateSecret(OutputUtilities.CreateUnknown(1)).Apply(v => v + 1);

        Assert.True(await Output.IsSecretAsync(output));
        Assert.False(await OutputUtilities.GetIsKnownAsync(output));
    }

    [Fact]
    public async Task All_keeps_the_order_and_is_secret_if_one_is()
    {
        var output = Output.All(Output.Create("a"), Output.CreateSecret("b"), Output.Create(Task.FromResult("c")));

        Assert.Equal(["a", "b", "c"], await ElementsOf(output));
        Assert.True(await Output.IsSecretAsync(output));
    }

    [Fact]
    public async Task All_of_nothing_is_an_empty_list()
    {
        Assert.Empty(await ValueOf(Output.All(Array.Empty<Output<int>>())));
        Assert.Empty(await ValueOf(Output.All(Array.Empty<Input<int>>())));
    }

    [Fact]
    public async Task All_is_unknown_if_one_is()
    {
        var output = Output.All<int>(Output.Create(1), OutputUtilities.CreateUnknown(2));

        Assert.False(await OutputUtilities.GetIsKnownAsync(output));
    }

    [Fact]
    public async Task Tuples_carry_values_of_different_types()
    {
        var output = Output.Tuple(Output.Create(1), Output.CreateSecret("two"), Output.Create<int?>((int?)null), Output.Create(true));

        Assert.Equal((1, "two", null, true), await ValueOf(output));
        Assert.True(await Output.IsSecretAsync(output));
    }

    [Fact]
    public async Task The_longest_tuple_has_eight_values()
    {
        Input<int> i = 1;

        Assert.Equal((1, 1, 1, 1, 1, 1, 1, 1), await ValueOf(Output.Tuple(i, i, i, i, i, i, i, i)));
    }

    [Fact]
    public async Task A_tuple_takes_a_missing_input_as_the_default()
    {
        Input<string>? missing = null;

        Assert.Equal((null, 1), await ValueOf(Output.Tuple<string, int>(missing!, 1)));
    }

    [Fact]
    public async Task Format_fills_holes_with_values_inputs_and_outputs()
    {
        Input<int> input = 5;
        var output = Output.Format($"{"a"}-{input:000}-{Output.Create(1.5)}-{(string?)null}-{{}}");

        Assert.Equal("a-005-1.5--{}", await ValueOf(output));
        Assert.False(await Output.IsSecretAsync(output));
        Assert.True(await Output.IsSecretAsync(Output.Format($"{Output.CreateSecret("x")}")));
        Assert.False(await OutputUtilities.GetIsKnownAsync(Output.Format($"{OutputUtilities.CreateUnknown("x")}")));
    }

    [Fact]
    public async Task Unsecret_leaves_the_original_secret()
    {
        var secret = Output.CreateSecret("x");
        var plain = Output.Unsecret(secret);

        Assert.False(await Output.IsSecretAsync(plain));
        Assert.True(await Output.IsSecretAsync(secret));
        Assert.Equal("x", await ValueOf(plain));
    }

    [Fact]
    public async Task An_exception_of_a_function_is_the_exception_of_the_output()
    {
        var output = Output.Create(1).Apply<int>(Fail).Apply(v => v + 1);

        await Assert.ThrowsAsync<InvalidDataException>(() => ValueOf(output));

        static int Fail(int value) => throw new InvalidDataException("broken");
    }

    [Fact]
    public async Task An_output_of_a_failed_task_fails()
    {
        var output = Output.Create(Task.FromException<int>(new InvalidDataException("broken")));

        await Assert.ThrowsAsync<InvalidDataException>(() => ValueOf(output));
    }

    [Fact]
    public async Task Lists_are_reached_into()
    {
        var list = Output.Create(ImmutableArray.Create("a", "b"));

        Assert.Equal("a", await ValueOf(list.First()));
        Assert.Equal("b", await ValueOf(list.GetAt(1)));
        Assert.Equal(2, await ValueOf(list.Length()));
    }

    [Fact]
    public async Task Dependencies_flow_through_everything()
    {
        await using var engine = new FakeEngine();
        await engine.RunAsync(() =>
        {
            var (a, b) = (new Thing("a"), new Thing("b"));
            var output = Output.Tuple(a.Id, b.Id).Apply(v => a.Urn.Apply(u => u + v));
            new Thing("c", new() { Text = output.Apply(v => v.ToUpperInvariant()) });
            new Thing("d", new() { Text = OutputUtilities.WithDependency(Output.Create("x"), b) });
        });

        Assert.Equal([FakeEngine.UrnOf(engine["a"]), FakeEngine.UrnOf(engine["b"])], engine["c"].Dependencies);
        Assert.Equal([FakeEngine.UrnOf(engine["b"])], engine["d"].Dependencies);
    }

    [Fact]
    public void The_text_of_an_output_explains_itself() =>
        Assert.StartsWith("Calling [ToString] on an [Output<T>] is not supported.", Output.Create("secret").ToString(), StringComparison.Ordinal);

    [Fact]
    public async Task Taking_the_text_of_an_output_in_a_program_warns()
    {
        await using var engine = new FakeEngine();
        await engine.RunAsync(() => { _ = $"{Output.Create("x")}"; });

        Assert.Contains(engine.Logs, l => l.Severity == Pulumirpc.LogSeverity.Warning && l.Message.Contains("[ToString]", StringComparison.Ordinal));
    }

    private static Output<int> Make(int value, bool isSecret) => isSecret ? Output.CreateSecret(value) : Output.Create(value);
}
