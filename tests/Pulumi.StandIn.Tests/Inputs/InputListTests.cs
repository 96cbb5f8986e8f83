using System.Collections;
using System.Collections.Immutable;
using Pulumi.StandIn.Tests.Program;
using Pulumi.Utilities;

namespace Pulumi.StandIn.Tests.Inputs;

public sealed class InputListTests
{
    public static TheoryData<InputList<string>> Conversions { get; } = new(
        (InputList<string>)(string[])["a", "b"],
        (InputList<string>)(Output<string>[])[Output.Create("a"), Output.Create("b")],
        (InputList<string>)(Input<string>[])["a", "b"],
        (InputList<string>)(List<string>)["a", "b"],
        (InputList<string>)(List<Output<string>>)[Output.Create("a"), Output.Create("b")],
        (InputList<string>)(List<Input<string>>)["a", "b"],
        (InputList<string>)(ImmutableArray<string>)["a", "b"],
        (InputList<string>)(ImmutableArray<Output<string>>)[Output.Create("a"), Output.Create("b")],
        (InputList<string>)(ImmutableArray<Input<string>>)["a", "b"],
        (InputList<string>)Output.Create<string[]>(["a", "b"]),
        (InputList<string>)Output.Create<List<string>>(["a", "b"]),
        (InputList<string>)Output.Create<IEnumerable<string>>(["a", "b"]),
        (InputList<string>)Output.Create<ImmutableArray<string>>(["a", "b"]),
        new InputList<string> { "a", Output.Create("b") },
        new InputList<string> { new[] { "a", "b" } });

    [Theory]
    [MemberData(nameof(Conversions))]
    public async Task Every_kind_of_list_becomes_one(InputList<string> list)
    {
        ArgumentNullException.ThrowIfNull(list);
        Assert.Equal(["a", "b"], await Read.ElementsOf(list.ToOutput()));

        var elements = new List<string>();
        await foreach (var element in list) elements.Add(await OutputUtilities.GetValueAsync(element.ToOutput()));
        Assert.Equal(["a", "b"], elements);
    }

    [Fact]
    public async Task One_value_becomes_a_list_of_one()
    {
        Assert.Equal(["a"], await Read.ElementsOf(((InputList<string>)"a").ToOutput()));
        Assert.Equal(["a"], await Read.ElementsOf(((InputList<string>)Output.Create("a")).ToOutput()));
        Assert.Equal(["a"], await Read.ElementsOf(((InputList<string>)(Input<string>)"a").ToOutput()));
    }

    [Fact]
    public async Task An_initialiser_appends_and_Concat_leaves_both_lists_alone()
    {
        InputList<string> first = new[] { "a" };
        InputList<string> second = new[] { "b" };
        var both = first.Concat(second);
        first.Add("c");

        Assert.Equal(["a", "b"], await Read.ElementsOf(both.ToOutput()));
        Assert.Equal(["a", "c"], await Read.ElementsOf(first.ToOutput()));
        Assert.Equal(["b"], await Read.ElementsOf(second.ToOutput()));
    }

    [Fact]
    public async Task A_default_array_stays_default_and_counts_as_empty_when_something_is_added()
    {
        InputList<string> list = Output.Create(default(ImmutableArray<string>));
        Assert.True((await OutputUtilities.GetValueAsync(list.ToOutput())).IsDefault);

        list.Add("a");
        Assert.Equal(["a"], await Read.ElementsOf(list.ToOutput()));
    }

    [Fact]
    public void It_cannot_be_enumerated_synchronously() =>
        Assert.Throws<NotSupportedException>(() => ((IEnumerable)new InputList<string>()).GetEnumerator());

    [Fact]
    public async Task Either_kind_of_a_union_can_be_added()
    {
        var list = new InputList<Union<string, int>> { "a", 1, Output.Create("b"), Output.Create(2) };

        var values = await OutputUtilities.GetValueAsync(list.ToOutput());
        Assert.Equal(["a", 1, "b", 2], values.Select(v => v.Value));
    }
}
