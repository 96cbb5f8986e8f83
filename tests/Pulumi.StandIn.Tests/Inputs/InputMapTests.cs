using System.Collections.Immutable;
using Pulumi.Utilities;

namespace Pulumi.StandIn.Tests.Inputs;

public sealed class InputMapTests
{
    private static readonly Dictionary<string, int> Values = new() { ["a"] = 1, ["b"] = 2 };

    public static TheoryData<InputMap<int>> Conversions { get; } = new(
        (InputMap<int>)Values,
        (InputMap<int>)Values.ToImmutableDictionary(),
        (InputMap<int>)Output.Create(Values),
        (InputMap<int>)Output.Create<IDictionary<string, int>>(Values),
        (InputMap<int>)Output.Create(Values.ToImmutableDictionary()),
        new InputMap<int> { { "a", 1 }, { "b", Output.Create(2) } },
        new InputMap<int> { ["a"] = 1, ["b"] = 2 },
        new InputMap<int> { Values });

    [Theory]
    [MemberData(nameof(Conversions))]
    public async Task Every_kind_of_map_becomes_one(InputMap<int> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        Assert.Equal(Values.ToImmutableSortedDictionary(), (await OutputUtilities.GetValueAsync(map.ToOutput())).ToImmutableSortedDictionary());

        var elements = new SortedDictionary<string, int>();
        await foreach (var element in map)
        {
            var (key, value) = await OutputUtilities.GetValueAsync(element.ToOutput());
            elements[key] = value;
        }

        Assert.Equal(Values.ToImmutableSortedDictionary(), elements);
    }

    [Fact]
    public async Task Adding_a_key_twice_fails_and_setting_it_twice_does_not()
    {
        var added = new InputMap<int> { { "a", 1 }, { "a", 2 } };
        var set = new InputMap<int> { ["a"] = 1 };
        set["a"] = 2;

        await Assert.ThrowsAsync<ArgumentException>(() => OutputUtilities.GetValueAsync(added.ToOutput()));
        Assert.Equal(2, (await OutputUtilities.GetValueAsync(set.ToOutput()))["a"]);
    }

    [Fact]
    public async Task When_two_maps_are_merged_the_second_counts()
    {
        var merged = InputMap<int>.Merge(Values, new Dictionary<string, int> { ["b"] = 3 });

        var values = await OutputUtilities.GetValueAsync(merged.ToOutput());
        Assert.Equal((1, 3), (values["a"], values["b"]));
    }

    [Fact]
    public async Task Either_kind_of_a_union_can_be_added()
    {
        var map = new InputMap<Union<string, int>> { { "a", "x" }, { "b", 1 } };

        var values = await OutputUtilities.GetValueAsync(map.ToOutput());
        Assert.Equal(("x", 1), (values["a"].Value, values["b"].Value));
    }
}
