using System.Collections.Immutable;
using Proof.Engine.Providers.Inputs;
using Proof.Engine.Values;

namespace Proof.Engine.Tests.Providers;

public sealed class InputDiffTests
{
    [Fact]
    public void Equal_inputs_have_no_changes_whatever_is_secret()
    {
        var before = PropertyMap.Of(("a", new SecretValue("x")), ("b", PropertyValue.Null), ("__hidden", 1.0));
        var after = PropertyMap.Of(("a", "x"));

        Assert.Empty(InputDiff.Changes(before, after));
    }

    [Fact]
    public void Changes_are_named_by_path()
    {
        var before = PropertyMap.Of(("tags", PropertyMap.Of(("a.b", "1"), ("c", "1"))), ("list", List("1", "2")), ("gone", "x"));
        var after = PropertyMap.Of(("tags", PropertyMap.Of(("a.b", "2"), ("c", "1"))), ("list", List("1", "3", "4")), ("new", "x"));

        Assert.Equal("gone list[1] list[2] new tags[\"a.b\"]", string.Join(' ', InputDiff.Changes(before, after)));
    }

    [Fact]
    public void An_unknown_differs_from_everything()
    {
        Assert.Equal("a", Assert.Single(InputDiff.Changes(PropertyMap.Of(("a", "x")), PropertyMap.Of(("a", PropertyValue.Unknown)))));
    }

    [Fact]
    public void A_change_inside_a_secret_object_is_named()
    {
        var before = PropertyMap.Of(("a", new SecretValue(PropertyMap.Of(("b", "x")))));
        var after = PropertyMap.Of(("a", new SecretValue(PropertyMap.Of(("b", "y")))));

        Assert.Equal("a.b", Assert.Single(InputDiff.Changes(before, after)));
    }

    private static PropertyValue List(params PropertyValue[] items) => ImmutableArray.Create(items);
}
