using Pulumi.StandIn.Tests.Program;
using Pulumirpc;

namespace Pulumi.StandIn.Tests.Resources;

public sealed class DependencyTests
{
    [Fact]
    public async Task Each_property_depends_on_what_its_value_came_from()
    {
        await using var engine = new FakeEngine();
        await engine.RunAsync(() =>
        {
            var (a, b) = (new Thing("a"), new Thing("b"));
            new Thing("c", new() { Text = a.Id, List = { a.Id, b.Id }, Number = 1 }, new() { DependsOn = { new Thing("d") } });
        });

        var c = engine["c"];
        Assert.Equal([Urn(engine, "a"), Urn(engine, "b"), Urn(engine, "d")], c.Dependencies);
        Assert.Equal(["list", "number", "text"], c.PropertyDependencies.Keys.Order());
        Assert.Equal([Urn(engine, "a"), Urn(engine, "b")], c.PropertyDependencies["list"].Urns);
        Assert.Equal([Urn(engine, "a")], c.PropertyDependencies["text"].Urns);
        Assert.Empty(c.PropertyDependencies["number"].Urns);
    }

    [Fact]
    public async Task A_component_stands_for_the_custom_resources_in_it()
    {
        await using var engine = new FakeEngine();
        await engine.RunAsync(() =>
        {
            var group = new Group("group", null, outer =>
            {
                var a = new Thing("a", null, new() { Parent = outer });
                new Thing("below-a", null, new() { Parent = a });
                new Group("inner", new() { Parent = outer }, inner => new Thing("b", null, new() { Parent = inner }));
            });
            new Thing("c", null, new() { DependsOn = { group } });
        });

        Assert.Equal([Urn(engine, "b"), Urn(engine, "a")], engine["c"].Dependencies);
    }

    [Fact]
    public async Task A_resource_waits_for_what_it_depends_on()
    {
        var released = new TaskCompletionSource();
        var bSeen = false;
        await using var engine = new FakeEngine
        {
            OnRegister = async (request, _) =>
            {
                if (request.Name == "a") await released.Task;
                if (request.Name == "independent") released.SetResult();
                if (request.Name == "b") bSeen = released.Task.IsCompleted;
            },
        };

        var exitCode = await engine.RunAsync(() =>
        {
            var a = new Thing("a");
            new Thing("b", null, new() { DependsOn = { a } });
            new Thing("independent");
        });

        Assert.Equal(0, exitCode);
        Assert.True(bSeen);
    }

    [Fact]
    public async Task Children_name_their_parent_and_the_rest_the_stack()
    {
        await using var engine = new FakeEngine();
        await engine.RunAsync(() => { new Group("group", null, group => new Thing("child", null, new() { Parent = group })); });

        var stack = engine["proof-dev"];
        Assert.Equal(("pulumi:pulumi:Stack", "", false), (stack.Type, stack.Parent, stack.Custom));
        Assert.Equal(FakeEngine.UrnOf(stack), engine["group"].Parent);
        Assert.Equal(Urn(engine, "group"), engine["child"].Parent);
        Assert.Equal("urn:pulumi:dev::proof::test:index:Group$test:index:Thing::child", Urn(engine, "child"));
    }

    [Fact]
    public async Task A_thousand_resources_register_at_the_same_time_and_in_good_time()
    {
        var waiting = 0;
        var all = new TaskCompletionSource();
        await using var engine = new FakeEngine
        {
            OnRegister = async (request, _) =>
            {
                if (!request.Custom) return;
                if (Interlocked.Increment(ref waiting) == 1000) all.SetResult();
                await all.Task;
            },
        };

        var exitCode = await engine.RunAsync(() =>
        {
            for (var i = 0; i < 1000; i++) new Thing($"t{i}", new() { Text = "x", List = { "a", "b" } });
        });

        Assert.Equal(0, exitCode);
        Assert.Equal(1001, engine.Registrations.Count);
    }

    private static string Urn(FakeEngine engine, string name)
    {
        RegisterResourceRequest request = engine[name];
        return FakeEngine.UrnOf(request);
    }
}
