using Proof.Engine.Tests.Support;
using Proof.Engine.Values;

namespace Proof.Engine.Tests.Deployment;

public sealed class UpTests : IDisposable
{
    private readonly TestStack _stack = new();

    public void Dispose() => _stack.Dispose();

    [Fact]
    public async Task A_new_resource_is_created_and_recorded_with_its_outputs()
    {
        var result = await _stack.UpAsync(async m =>
        {
            var thing = await m.RegisterAsync(TestStack.Type, "a", PropertyMap.Of(("value", "x")));
            await m.OutputsAsync(PropertyMap.Of(("serial", thing["serial"])));
        });

        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        Assert.Equal(2, result.Counts[Operation.Create]);
        Assert.Equal(1, ((NumberValue)result.Outputs["serial"]).Value);
        var recorded = _stack.Resource("a");
        Assert.Equal("a-1", recorded.Id);
        Assert.Equal("x", recorded.Outputs.GetText("value"));
        Assert.Equal("urn:pulumi:dev::proj::test:index:Thing::a", recorded.Urn);
        Assert.StartsWith("urn:pulumi:dev::proj::pulumi:providers:test::default_1_2_3::", recorded.Provider, StringComparison.Ordinal);
        Assert.NotNull(recorded.Created);
        Assert.False(File.Exists(_stack.JournalPath));
    }

    [Fact]
    public async Task A_second_run_without_changes_does_nothing_and_leaves_the_checkpoint_alone()
    {
        await _stack.UpAsync(Two("x"));
        var before = await File.ReadAllTextAsync(_stack.CheckpointPath);

        var result = await _stack.UpAsync(Two("x"));

        Assert.True(result.Succeeded);
        Assert.False(result.HasChanges);
        Assert.Equal(3, result.Counts[Operation.Same]);
        Assert.Equal(before, await File.ReadAllTextAsync(_stack.CheckpointPath));
        Assert.Equal(["create a", "create b"], _stack.Cloud.Calls.Order());
    }

    [Fact]
    public async Task A_changed_input_updates_in_place_and_keeps_id_and_creation_time()
    {
        await _stack.UpAsync(Two("x"));
        var before = _stack.Resource("a");

        var result = await _stack.UpAsync(Two("y"));

        Assert.Equal(2, result.Counts[Operation.Update]);
        var after = _stack.Resource("a");
        Assert.Equal((before.Id, before.Created), (after.Id, after.Created));
        Assert.True(after.Modified > before.Modified);
        Assert.Equal("y", after.Outputs.GetText("value"));
        Assert.Equal(new PropertyChange("value", ChangeKind.Update, false), Assert.Single(result.Steps.Single(s => s.Name == "a").Changes));
    }

    [Fact]
    public async Task What_the_program_no_longer_registers_is_deleted_dependents_first()
    {
        await _stack.UpAsync(async m =>
        {
            var a = await m.RegisterAsync(TestStack.Type, "a");
            var b = await m.RegisterAsync(TestStack.Type, "b", null, null, a);
            await m.RegisterAsync(TestStack.Type, "c", null, null, b);
        });
        _stack.Cloud.Calls.Clear();

        var result = await _stack.UpAsync(_ => Task.CompletedTask);

        Assert.Equal(3, result.Counts[Operation.Delete]);
        Assert.Equal(["delete c-3", "delete b-2", "delete a-1"], _stack.Cloud.Calls);
        Assert.Equal("proj-dev", Assert.Single(_stack.Read().Resources).Name);
    }

    [Fact]
    public async Task Destroy_deletes_everything_and_leaves_an_empty_state()
    {
        await _stack.UpAsync(async m =>
        {
            await Two("x")(m);
            await m.OutputsAsync(PropertyMap.Of(("name", "x")));
        });

        var result = await _stack.DestroyAsync();

        Assert.True(result.Succeeded);
        Assert.Equal(3, result.Counts[Operation.Delete]);
        Assert.Equal((1, 0), (result.OldOutputs.Count, result.Outputs.Count));
        Assert.Empty(_stack.Cloud.Things);
        Assert.Empty(_stack.Read().Resources);
        Assert.True((await _stack.UpAsync(Two("x"))).Succeeded);
    }

    [Fact]
    public async Task What_needs_nothing_does_not_wait_for_what_takes_long()
    {
        await _stack.UpAsync(m => m.RegisterAsync(TestStack.Type, "a"));
        var sameIsDone = new TaskCompletionSource();
        _stack.Cloud.Before = (_, _) => sameIsDone.Task;

        var result = await new DeploymentEngine(_stack.Options(async m =>
        {
            var slow = m.RegisterAsync(TestStack.Type, "slow");
            await m.RegisterAsync(TestStack.Type, "a");
            sameIsDone.SetResult();
            await slow;
        }) with
        { Parallel = 1 }).UpAsync(default);

        Assert.True(result.Succeeded);
    }

    [Fact]
    public async Task When_a_step_cannot_be_written_down_it_is_not_begun()
    {
        var program = new TestProgram(m => m.RegisterAsync(TestStack.Type, "a"))
        {
            BeforeStart = () => Directory.CreateDirectory(_stack.JournalPath),
        };
        var engine = new DeploymentEngine(_stack.Options(_ => Task.CompletedTask) with { Program = program });

        var exception = await Assert.ThrowsAsync<Engine.State.StateException>(() => engine.UpAsync(default));

        Assert.Contains("cannot be written", exception.Message, StringComparison.Ordinal);
        Assert.Empty(_stack.Cloud.Calls);
    }

    [Fact]
    public void Options_do_not_tell_their_passphrase() =>
        Assert.DoesNotContain(TestStack.Passphrase, _stack.Options(_ => Task.CompletedTask).ToString(), StringComparison.Ordinal);

    private static Func<TestMonitor, Task> Two(string value) => async m =>
    {
        var a = await m.RegisterAsync(TestStack.Type, "a", PropertyMap.Of(("value", value)));
        await m.RegisterAsync(TestStack.Type, "b", PropertyMap.Of(("value", value)), null, a);
    };
}
