using System.Reflection;
using Proof.Engine.Deployment;
using Proof.Engine.Deployment.Planning;
using Proof.Engine.Deployment.Steps;
using Proof.Engine.Providers;
using Proof.Engine.State;
using Proof.Engine.Tests.Support;
using Proof.Engine.Values;

namespace Proof.Engine.Tests.Deployment;

public sealed class PreviewTests : IDisposable
{
    private readonly TestStack _stack = new();

    public void Dispose() => _stack.Dispose();

    [Fact]
    public async Task A_preview_of_a_new_stack_changes_nothing_and_writes_no_file()
    {
        var result = await _stack.PreviewAsync(m => m.RegisterAsync(TestStack.Type, "a"));

        Assert.True(result.Succeeded);
        Assert.Equal(2, result.Counts[Operation.Create]);
        Assert.Empty(_stack.Cloud.Calls);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_stack.Folder.Path));
    }

    [Fact]
    public async Task What_a_create_will_give_is_unknown_and_flows_on()
    {
        var result = await _stack.PreviewAsync(async m =>
        {
            var a = await m.RegisterAsync(TestStack.Type, "a", PropertyMap.Of(("value", "x")));
            Assert.Equal(("x", PropertyValue.Unknown, PropertyValue.Unknown), (a.Outputs.GetText("value"), a["serial"], a.IdValue));
            var b = await m.RegisterAsync(TestStack.Type, "b", PropertyMap.Of(("value", a["serial"])), null, a);
            Assert.Equal(PropertyValue.Unknown, b["value"]);
            await m.OutputsAsync(PropertyMap.Of(("serial", b["value"])));
        });

        Assert.True(result.Succeeded);
        Assert.Equal(PropertyValue.Unknown, result.Outputs["serial"]);
    }

    [Fact]
    public async Task What_is_there_already_stays_known_through_an_update()
    {
        await _stack.UpAsync(m => m.RegisterAsync(TestStack.Type, "a", PropertyMap.Of(("value", "x"))));

        var result = await _stack.PreviewAsync(async m =>
        {
            var a = await m.RegisterAsync(TestStack.Type, "a", PropertyMap.Of(("value", "y")));
            Assert.Equal("a-1", a.Id);
            Assert.Equal(new NumberValue(1), a["serial"]);
        });

        Assert.Equal(1, result.Counts[Operation.Update]);
        Assert.Equal("x", _stack.Resource("a").Inputs.GetText("value"));
    }

    [Fact]
    public async Task A_preview_needs_no_lock()
    {
        await _stack.UpAsync(_ => Task.CompletedTask);
        using var taken = StateLock.Take(new StatePaths(_stack.Folder.Path, _stack.Name), _stack.Name, TimeProvider.System.GetUtcNow());

        Assert.True((await _stack.PreviewAsync(_ => Task.CompletedTask)).Succeeded);
    }

    [Fact]
    public async Task Deletions_are_shown_and_not_done()
    {
        await _stack.UpAsync(m => m.RegisterAsync(TestStack.Type, "a"));

        Assert.Equal(1, (await _stack.PreviewAsync(_ => Task.CompletedTask)).Counts[Operation.Delete]);
        Assert.Equal(2, (await _stack.PreviewDestroyAsync()).Counts[Operation.Delete]);
        Assert.Single(_stack.Cloud.Things);
    }

    [Theory]
    [InlineData(typeof(PreviewRunner))]
    [InlineData(typeof(ResourcePlanner))]
    [InlineData(typeof(DeploymentRun))]
    [InlineData(typeof(StateReader))]
    public void Nothing_in_a_preview_can_reach_what_changes_things(Type root)
    {
        var reached = new HashSet<Type>();
        Reach(root, reached);

        Assert.DoesNotContain(reached, t => typeof(IProvider).IsAssignableFrom(t) || t == typeof(StackState) || t == typeof(Journal));
    }

    /// <summary>The types of all fields, to any depth. The runner itself is what a preview and an update differ in.</summary>
    private static void Reach(Type type, HashSet<Type> reached)
    {
        foreach (var part in type.IsGenericType ? type.GetGenericArguments() : [])
        {
            Reach(part, reached);
        }

        if (type.Assembly != typeof(DeploymentEngine).Assembly || type == typeof(IStepRunner) || !reached.Add(type))
        {
            return;
        }

        foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        {
            Reach(field.FieldType, reached);
        }
    }
}
