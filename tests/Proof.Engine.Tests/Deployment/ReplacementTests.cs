using Proof.Engine.Tests.Support;
using Proof.Engine.Values;

namespace Proof.Engine.Tests.Deployment;

public sealed class ReplacementTests : IDisposable
{
    private readonly TestStack _stack = new();

    public void Dispose() => _stack.Dispose();

    [Fact]
    public async Task The_new_one_is_created_before_the_old_one_is_deleted()
    {
        await _stack.UpAsync(Fixed("1"));
        _stack.Cloud.Calls.Clear();

        var result = await _stack.UpAsync(Fixed("2"));

        Assert.Equal(["create a", "delete a-1"], _stack.Cloud.Calls);
        Assert.Equal(1, result.Counts[Operation.Replace]);
        Assert.True(Assert.Single(result.Steps.Single(s => s.Operation == Operation.Replace).Changes).Replaces);
        Assert.Equal("a-2", _stack.Resource("a").Id);
        Assert.DoesNotContain(_stack.Read().Resources, r => r.Delete);
    }

    [Fact]
    public async Task Where_both_cannot_stand_side_by_side_the_old_one_goes_first_and_its_dependents_before_it()
    {
        _stack.Cloud.DeleteBeforeReplace = true;
        await _stack.UpAsync(Chain("1"));
        _stack.Cloud.Calls.Clear();

        var result = await _stack.UpAsync(Chain("2"));

        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        Assert.Equal(
            ["delete child-2", "delete a-1", "create a", "create child", "update other-3"],
            _stack.Cloud.Calls.Where(c => !c.StartsWith("update a", StringComparison.Ordinal)));
        Assert.Equal(2, result.Counts[Operation.Replace]);
        Assert.Equal(1, result.Counts[Operation.Update]);
        Assert.Equal(3, _stack.Cloud.Things.Count);
    }

    [Fact]
    public async Task A_replacement_that_stopped_half_way_is_finished_by_the_next_run()
    {
        _stack.Cloud.DeleteBeforeReplace = true;
        await _stack.UpAsync(Chain("1"));
        _stack.Cloud.Before = (verb, name) => verb == "create" && name == "a"
            ? throw new Engine.Providers.ProviderException("no room")
            : Task.CompletedTask;

        var failed = await _stack.UpAsync(Chain("2"));

        Assert.False(failed.Succeeded);
        Assert.True(_stack.Resource("a").PendingReplacement);
        Assert.True(_stack.Resource("child").PendingReplacement);
        _stack.Cloud.Before = (_, _) => Task.CompletedTask;
        Assert.True((await _stack.UpAsync(Chain("2"))).Succeeded);
        Assert.Equal(3, _stack.Cloud.Things.Count);
        Assert.DoesNotContain(_stack.Read().Resources, r => r.PendingReplacement || r.Delete);
        Assert.False((await _stack.UpAsync(Chain("2"))).HasChanges);
    }

    [Fact]
    public async Task What_waits_for_a_replacement_and_is_no_longer_wanted_is_forgotten()
    {
        _stack.Cloud.DeleteBeforeReplace = true;
        await _stack.UpAsync(Fixed("1"));
        _stack.Cloud.Before = (verb, _) => verb == "create" ? throw new Engine.Providers.ProviderException("no room") : Task.CompletedTask;
        await _stack.UpAsync(Fixed("2"));
        _stack.Cloud.Calls.Clear();

        var result = await _stack.UpAsync(_ => Task.CompletedTask);

        Assert.True(result.Succeeded);
        Assert.Empty(_stack.Cloud.Calls);
        Assert.Equal(1, result.Counts[Operation.RemovePendingReplace]);
        Assert.Single(_stack.Read().Resources);
    }

    [Fact]
    public async Task A_failed_replacement_leaves_the_old_one_alone()
    {
        await _stack.UpAsync(Fixed("1"));
        _stack.Cloud.Before = (verb, _) => verb == "create" ? throw new Engine.Providers.ProviderException("no room") : Task.CompletedTask;

        var result = await _stack.UpAsync(Fixed("2"));

        Assert.False(result.Succeeded);
        Assert.Equal("a-1", _stack.Resource("a").Id);
        Assert.Single(_stack.Cloud.Things);
    }

    [Fact]
    public async Task An_old_one_that_could_not_be_deleted_is_deleted_by_the_next_run()
    {
        await _stack.UpAsync(Fixed("1"));
        _stack.Cloud.Before = (verb, _) => verb == "delete" ? throw new Engine.Providers.ProviderException("in use") : Task.CompletedTask;
        Assert.False((await _stack.UpAsync(Fixed("2"))).Succeeded);
        Assert.Single(_stack.Read().Resources, r => r.Delete);
        _stack.Cloud.Before = (_, _) => Task.CompletedTask;

        var result = await _stack.UpAsync(Fixed("2"));

        Assert.True(result.Succeeded);
        Assert.False(result.HasChanges);
        Assert.Equal("a-2", Assert.Single(_stack.Cloud.Things).Key);
        Assert.DoesNotContain(_stack.Read().Resources, r => r.Delete);
    }

    [Fact]
    public async Task What_came_back_under_the_id_of_before_is_not_deleted_with_what_it_replaced()
    {
        await _stack.UpAsync(At("/one"));
        _stack.Cloud.Before = (verb, _) => verb == "delete" ? throw new Engine.Providers.ProviderException("in use") : Task.CompletedTask;
        Assert.False((await _stack.UpAsync(At("/two"))).Succeeded);
        _stack.Cloud.Before = (_, _) => Task.CompletedTask;

        var result = await _stack.UpAsync(At("/one"));

        Assert.True(result.Succeeded);
        Assert.Equal("/one", Assert.Single(_stack.Cloud.Things).Key);
        Assert.DoesNotContain(_stack.Read().Resources, r => r.Delete);

        static Func<TestMonitor, Task> At(string path) => m => m.RegisterAsync(TestStack.Type, "a", PropertyMap.Of(("path", path)));
    }

    [Fact]
    public async Task The_option_replaceOnChanges_replaces_where_the_provider_would_update()
    {
        await _stack.UpAsync(Value("x"));

        var result = await _stack.UpAsync(Value("y"));

        Assert.Equal(1, result.Counts[Operation.Replace]);

        static Func<TestMonitor, Task> Value(string value) => m => m.RegisterAsync(
            TestStack.Type, "a", PropertyMap.Of(("value", value)), r => r.ReplaceOnChanges.Add("*"));
    }

    [Fact]
    public async Task The_program_can_ask_for_deletion_first()
    {
        await _stack.UpAsync(Fixed("1"));
        _stack.Cloud.Calls.Clear();

        await _stack.UpAsync(m => m.RegisterAsync(TestStack.Type, "a", PropertyMap.Of(("fixed", "2")), r =>
        {
            r.DeleteBeforeReplace = true;
            r.DeleteBeforeReplaceDefined = true;
        }));

        Assert.Equal(["delete a-1", "create a"], _stack.Cloud.Calls);
    }

    private static Func<TestMonitor, Task> Fixed(string value) =>
        m => m.RegisterAsync(TestStack.Type, "a", PropertyMap.Of(("fixed", value)));

    /// <summary>child must be replaced when the serial of a changes, other need not.</summary>
    private static Func<TestMonitor, Task> Chain(string value) => async m =>
    {
        var a = await m.RegisterAsync(TestStack.Type, "a", PropertyMap.Of(("fixed", value)));
        await m.RegisterAsync(
            TestStack.Type, "child", PropertyMap.Of(("fixed", a["serial"])), r => r.PropertyDependencies["fixed"].Urns.Add(a.Urn), a);
        await m.RegisterAsync(
            TestStack.Type, "other", PropertyMap.Of(("value", a["serial"])), r => r.PropertyDependencies["value"].Urns.Add(a.Urn), a);
    };
}
