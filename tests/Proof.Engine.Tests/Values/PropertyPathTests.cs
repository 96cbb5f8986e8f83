using Proof.Engine.Values;

namespace Proof.Engine.Tests.Values;

public sealed class PropertyPathTests
{
    private static readonly PropertyMap Map = PropertyMap.Of(
        ("tags", PropertyMap.Of(("a.b", "dotted"), ("owner", "me"))),
        ("rules", new ArrayValue([PropertyMap.Of(("name", "one")), PropertyMap.Of(("name", "two"))])),
        ("key", new SecretValue(PropertyMap.Of(("inner", "x")))));

    [Theory]
    [InlineData("tags.owner", "me")]
    [InlineData("tags[\"a.b\"]", "dotted")]
    [InlineData("rules[1].name", "two")]
    [InlineData("key.inner", "x")]
    [InlineData("rules[2].name", null)]
    [InlineData("tags.none.more", null)]
    public void A_path_finds_its_value(string path, string? text) =>
        Assert.Equal(text is null ? null : new StringValue(text), PropertyPath.Parse(path).Find(Map));

    [Theory]
    [InlineData("*", "tags.owner", true)]
    [InlineData("tags", "tags.owner", true)]
    [InlineData("rules[*].name", "rules[1].name", true)]
    [InlineData("rules[0]", "rules[1].name", false)]
    [InlineData("tags.owner", "tags", false)]
    public void A_path_contains_what_lies_below_it(string path, string other, bool contains) =>
        Assert.Equal(contains, PropertyPath.Parse(path).Contains(PropertyPath.Parse(other)));

    [Fact]
    public void Restoring_changes_back_adds_back_and_removes_again()
    {
        var old = PropertyMap.Of(("a", 1), ("tags", PropertyMap.Of(("x", "old"), ("gone", true))), ("list", new ArrayValue([1, 2])));
        var current = PropertyMap.Of(("a", 2), ("b", 3), ("tags", PropertyMap.Of(("x", "new"), ("added", 1))), ("list", new ArrayValue([5, 6, 7])));

        Assert.Equal(new NumberValue(1), Restore("a")["a"]);
        Assert.False(Restore("b").ContainsKey("b"));
        Assert.Equal(old["tags"], Restore("tags.*")["tags"]);
        Assert.Equal(new StringValue("old"), ((ObjectValue)Restore("tags.x")["tags"]).Properties["x"]);
        Assert.Equal(new ArrayValue([5, 2, 7]), Restore("list[1]")["list"]);
        Assert.Equal(current, Restore("nothing.here"));

        PropertyMap Restore(string path) => PropertyPath.Parse(path).Restore(current, old);
    }

    [Theory]
    [InlineData("a[0")]
    [InlineData("a[\"b")]
    [InlineData("a[\"b\"")]
    public void A_path_that_is_not_closed_is_refused(string path) => Assert.Throws<FormatException>(() => PropertyPath.Parse(path));
}
