using Proof.Engine.State;
using Proof.Engine.Tests.Support;
using Proof.Engine.Values;

namespace Proof.Engine.Tests.Deployment;

/// <summary>A process may be killed at any moment; the next run goes on from what is on the disk.</summary>
public sealed class CrashTests : IDisposable
{
    private readonly TestStack _stack = new();
    private readonly TestStack _after = new();

    public void Dispose()
    {
        _stack.Dispose();
        _after.Dispose();
    }

    [Fact]
    public async Task A_resource_whose_creation_was_not_recorded_is_found_by_its_id()
    {
        await KilledAfter("create", Thing("/things/a", "x"));
        Assert.Equal(PendingKind.Creating, Assert.Single(_after.Read().Pending).Kind);

        var result = await Continue(Thing("/things/a", "x"));

        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        Assert.False(result.HasChanges);
        Assert.Empty(_stack.Cloud.Calls);
        Assert.Equal("/things/a", _after.Resource("a").Id);
        Assert.Empty(_after.Read().Pending);
    }

    [Fact]
    public async Task A_resource_that_was_created_unrecorded_and_is_no_longer_wanted_is_deleted()
    {
        await KilledAfter("create", Thing("/things/a", "x"));

        var result = await Continue(_ => Task.CompletedTask);

        Assert.Equal(1, result.Counts[Operation.Delete]);
        Assert.Empty(_stack.Cloud.Things);
    }

    [Fact]
    public async Task A_resource_that_never_came_to_be_is_created()
    {
        _stack.Cloud.Before = (_, _) => CopyOnce();
        await _stack.UpAsync(Thing("/things/a", "x"));
        _stack.Cloud.Things.Clear();

        var result = await Continue(Thing("/things/a", "x"));

        Assert.Equal(1, result.Counts[Operation.Create]);
        Assert.Single(_stack.Cloud.Things);
    }

    [Fact]
    public async Task What_stood_there_before_a_create_that_never_got_that_far_is_written_over()
    {
        _stack.Cloud.Before = (_, _) => CopyOnce();
        await _stack.UpAsync(Thing("/things/a", "x"));
        _stack.Cloud.Things["/things/a"] = PropertyMap.Of(("path", "/things/a"), ("value", "old"), ("serial", 0));

        var result = await Continue(Thing("/things/a", "x"));

        Assert.Equal(1, result.Counts[Operation.Update]);
        Assert.Equal("x", _stack.Cloud.Things["/things/a"].GetText("value"));
    }

    [Fact]
    public async Task What_only_the_cloud_could_say_is_told_and_created_again()
    {
        await KilledAfter("create", Thing(null, "x"));

        var result = await Continue(Thing(null, "x"));

        Assert.True(result.Succeeded);
        Assert.Equal(1, result.Counts[Operation.Create]);
        Assert.Contains("ended while this resource was being created", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
        Assert.Empty(_after.Read().Pending);
    }

    [Fact]
    public async Task A_change_that_was_not_recorded_is_made_again()
    {
        await _stack.UpAsync(Thing("/things/a", "x"));
        await KilledAfter("update", Thing("/things/a", "y"));

        var result = await Continue(Thing("/things/a", "x"));

        Assert.Equal(1, result.Counts[Operation.Update]);
        Assert.Equal("x", _stack.Cloud.Things["/things/a"].GetText("value"));
        Assert.Empty(_after.Read().Pending);
    }

    [Fact]
    public async Task A_deletion_that_was_not_recorded_is_noticed()
    {
        await _stack.UpAsync(Thing("/things/a", "x"));
        await KilledAfter("delete", _ => Task.CompletedTask);

        var result = await Continue(Thing("/things/a", "x"));

        Assert.True(result.Succeeded);
        Assert.Single(_stack.Cloud.Things);
        Assert.False((await _after.UpAsync(Thing("/things/a", "x"))).HasChanges);
    }

    [Fact]
    public async Task A_change_of_a_resource_that_is_gone_since_is_no_longer_open()
    {
        await _stack.UpAsync(Thing("/things/a", "x"));
        _stack.Cloud.After = (_, _) => throw new HttpRequestException("connection reset");
        await _stack.UpAsync(Thing("/things/a", "y"));
        await _stack.UpAsync(_ => Task.CompletedTask);
        _stack.Cloud.After = (_, _) => Task.CompletedTask;
        Assert.Empty(_stack.Cloud.Things);

        Assert.True((await _stack.UpAsync(_ => Task.CompletedTask)).Succeeded);

        Assert.Empty(_stack.Read().Pending);
    }

    [Fact]
    public async Task A_preview_sees_what_the_killed_run_did_and_leaves_its_journal_alone()
    {
        await KilledAfter("create", Two, "b");
        var journal = await File.ReadAllBytesAsync(_after.JournalPath);
        Share();

        var result = await _after.PreviewAsync(Two);

        Assert.False(result.HasChanges, string.Join('\n', result.Steps));
        Assert.Equal(journal, await File.ReadAllBytesAsync(_after.JournalPath));
    }

    [Fact]
    public async Task A_line_that_was_only_half_written_is_left_out()
    {
        await KilledAfter("create", Two, "b");
        await using (var stream = File.Open(_after.JournalPath, FileMode.Append))
        {
            stream.Write("{\"begin\":7,\"type\":\"cre"u8);
        }

        Assert.Equal(["a"], _after.Read().Resources.Where(r => r.Type == TestStack.Type).Select(r => r.Name));
        Assert.False((await Continue(Two)).HasChanges);
        Assert.False(File.Exists(_after.JournalPath));
    }

    [Fact]
    public async Task A_journal_whose_changes_are_in_the_checkpoint_already_is_dropped()
    {
        await KilledAfter("create", Two, "b");
        var journal = await File.ReadAllBytesAsync(_after.JournalPath);
        await Continue(Two);
        var hash = StateReader.Hash(await File.ReadAllBytesAsync(_after.CheckpointPath));
        await File.WriteAllBytesAsync(_after.JournalPath, [.. journal, .. JournalLines.Folded(hash), (byte)'\n']);

        Assert.Equal(2, _after.Read().Resources.Count(r => r.Type == TestStack.Type));
        Assert.False((await Continue(Two)).HasChanges);
        Assert.False(File.Exists(_after.JournalPath));
    }

    [Fact]
    public async Task A_journal_of_another_state_is_refused()
    {
        await KilledAfter("create", Two, "b");
        await File.AppendAllTextAsync(_after.CheckpointPath, "\n");

        var exception = await Assert.ThrowsAsync<StateCorruptException>(() => Continue(Two));

        Assert.Contains("belongs to another state", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_journal_is_refused()
    {
        await KilledAfter("create", Two, "b");
        var lines = await File.ReadAllLinesAsync(_after.JournalPath);
        lines[1] = lines[1][..^5];
        await File.WriteAllLinesAsync(_after.JournalPath, lines);

        await Assert.ThrowsAsync<StateCorruptException>(() => Continue(Two));
    }

    [Fact]
    public async Task What_cannot_be_found_out_now_is_found_out_later()
    {
        await KilledAfter("create", Thing("/things/a", "x"));
        _stack.Cloud.Reading = _ => throw new HttpRequestException("no route");

        var first = await Continue(_ => Task.CompletedTask);
        Assert.Contains("cannot be found out: no route", Assert.Single(first.Diagnostics).Message, StringComparison.Ordinal);
        Assert.Single(_after.Read().Pending);

        _stack.Cloud.Reading = _ => { };
        Assert.Equal(1, (await Continue(_ => Task.CompletedTask)).Counts[Operation.Delete]);
        Assert.Empty(_stack.Cloud.Things);
        Assert.Empty(_after.Read().Pending);
    }

    [Fact]
    public async Task A_half_written_checkpoint_is_swept_away()
    {
        await _stack.UpAsync(Two);
        var left = $"{_stack.CheckpointPath}.0123.tmp";
        await File.WriteAllTextAsync(left, "{");

        await _stack.UpAsync(Two);

        Assert.False(File.Exists(left));
    }

    private static Func<TestMonitor, Task> Thing(string? path, string value) => m => m.RegisterAsync(
        TestStack.Type,
        "a",
        path is null ? PropertyMap.Of(("value", value)) : PropertyMap.Of(("path", path), ("value", value)));

    private static async Task Two(TestMonitor m)
    {
        var a = await m.RegisterAsync(TestStack.Type, "a", PropertyMap.Of(("path", "/a")));
        await m.RegisterAsync(TestStack.Type, "b", PropertyMap.Of(("path", "/b")), null, a);
    }

    /// <summary>Runs the program, and takes what a kill would leave between the cloud's work and the engine's hearing of it.</summary>
    private async Task KilledAfter(string verb, Func<TestMonitor, Task> program, string? name = null)
    {
        _stack.Cloud.After = (did, who) => did == verb && (name is null || who == name) ? CopyOnce() : Task.CompletedTask;
        await _stack.UpAsync(program);
    }

    private Task CopyOnce()
    {
        Kill.Copy(_stack, _after);
        _stack.Cloud.After = _stack.Cloud.Before = (_, _) => Task.CompletedTask;
        return Task.CompletedTask;
    }

    private Task<DeploymentResult> Continue(Func<TestMonitor, Task> program)
    {
        Share();
        return _after.UpAsync(program);
    }

    /// <summary>The cloud lives on.</summary>
    private void Share()
    {
        _stack.Cloud.Calls.Clear();
        _after.Cloud = _stack.Cloud;
    }
}
