using Pulumi.Utilities;

namespace Pulumi.StandIn.Tests.Inputs;

public sealed class UnionTests
{
    [Fact]
    public void A_union_is_of_one_kind()
    {
        Union<string, int> text = "a";
        Union<string, int> number = 1;

        Assert.True(text.IsT0 && !text.IsT1 && number.IsT1);
        Assert.Equal(("a", 1), (text.AsT0, number.AsT1));
        Assert.Throws<InvalidOperationException>(() => text.AsT1);
        Assert.Throws<InvalidOperationException>(() => number.AsT0);
        Assert.Equal("a!", text.Match(t => t + "!", n => $"{n}?"));
        Assert.Equal("1?", number.Match(t => t + "!", n => $"{n}?"));
        Assert.True(text.TryPickT0(out var value, out _) && value == "a");
        Assert.False(text.TryPickT1(out _, out var remainder));
        Assert.Equal("a", remainder);
    }

    [Fact]
    public void Kind_and_value_make_equality()
    {
        Assert.Equal(Union<int, int>.FromT0(1), Union<int, int>.FromT0(1));
        Assert.NotEqual(Union<int, int>.FromT0(1), Union<int, int>.FromT1(1));
        Assert.True(Union<int, int>.FromT0(1) != Union<int, int>.FromT0(2));
        Assert.Equal("", default(Union<string, int>).ToString());
    }

    [Fact]
    public async Task All_eight_conversions_make_an_input()
    {
        InputUnion<string, int>[] inputs =
        [
            Union<string, int>.FromT0("a"), "a", (Input<string>)"a", Output.Create("a"), Output.Create(Union<string, int>.FromT0("a")),
            1, (Input<int>)1, Output.Create(1),
        ];

        var values = new List<object>();
        foreach (var input in inputs) values.Add((await OutputUtilities.GetValueAsync(input.ToOutput())).Value);
        Assert.Equal(["a", "a", "a", "a", "a", 1, 1, 1], values);
    }
}
