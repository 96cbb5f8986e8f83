using Pulumi.StandIn.Tests.Program;

namespace Pulumi.StandIn.Tests.Resources;

public sealed class OptionsTests
{
    [Fact]
    public async Task Everything_that_is_said_is_sent()
    {
        await using var engine = new FakeEngine();
        await engine.RunAsync(() =>
        {
            var other = new Thing("other");
            new Thing("a", null, new()
            {
                Protect = true,
                RetainOnDelete = true,
                IgnoreChanges = { "text" },
                ReplaceOnChanges = { "number" },
                HideDiffs = { "list" },
                AdditionalSecretOutputs = { "any" },
                DeleteBeforeReplace = false,
                DeletedWith = other,
                ImportId = "existing",
                Version = "1.2.3",
                PluginDownloadURL = "https://plugins.example/",
                CustomTimeouts = new() { Create = TimeSpan.FromMinutes(5) },
            });
        });

        var a = engine["a"];
        Assert.True(a is { Custom: true, HasProtect: true, Protect: true, HasRetainOnDelete: true, RetainOnDelete: true });
        Assert.Equal(["text"], a.IgnoreChanges);
        Assert.Equal(["number"], a.ReplaceOnChanges);
        Assert.Equal(["list"], a.HideDiffs);
        Assert.Equal(["any"], a.AdditionalSecretOutputs);
        Assert.True(a is { DeleteBeforeReplaceDefined: true, DeleteBeforeReplace: false });
        Assert.Equal(FakeEngine.UrnOf(engine["other"]), a.DeletedWith);
        Assert.Equal(("existing", "1.2.3", "https://plugins.example/"), (a.ImportId, a.Version, a.PluginDownloadURL));
        Assert.Equal(("300000000000ns", "", ""), (a.CustomTimeouts.Create, a.CustomTimeouts.Update, a.CustomTimeouts.Delete));
        Assert.True(a is { AcceptSecrets: true, AcceptResources: true, SupportsResultReporting: true });
    }

    [Fact]
    public async Task What_is_not_said_is_not_sent()
    {
        await using var engine = new FakeEngine();
        await engine.RunAsync(() => { new Thing("a"); });

        var a = engine["a"];
        Assert.True(a is { HasProtect: false, HasRetainOnDelete: false, DeleteBeforeReplaceDefined: false, CustomTimeouts: null, DeletedWith: "", ImportId: "", Provider: "" });
        Assert.Empty(a.Aliases);
        Assert.DoesNotContain("aliasSpecs", engine.Features);
    }

    [Fact]
    public async Task Protection_is_inherited_until_somebody_says_otherwise()
    {
        await using var engine = new FakeEngine();
        await engine.RunAsync(() =>
        {
            new Group("group", new() { Protect = true }, group =>
        {
            new Thing("inherits", null, new() { Parent = group });
            new Thing("differs", null, new() { Parent = group, Protect = false });
        });
        });

        Assert.True(engine["inherits"].Protect);
        Assert.True(engine["differs"] is { HasProtect: true, Protect: false });
    }

    [Fact]
    public async Task A_provider_is_inherited_by_its_package()
    {
        await using var engine = new FakeEngine();
        await engine.RunAsync(() =>
        {
            var (test, other) = (new TestProvider("test"), new TestProvider("other"));
            new Group("group", new() { Providers = { test, other } }, group =>
            {
                new Thing("inherits", null, new() { Parent = group });
                new Thing("of-its-own", null, new() { Parent = group, Provider = new TestProvider("test", "special") });
            });
            new Group("single", new() { Provider = test }, group => new Thing("also", null, new() { Parent = group }));
            new Thing("default");
        });

        Assert.Equal($"{FakeEngine.UrnOf(engine["test-provider"])}::test-provider-id", engine["inherits"].Provider);
        Assert.Equal(engine["inherits"].Provider, engine["also"].Provider);
        Assert.EndsWith("::special-id", engine["of-its-own"].Provider, StringComparison.Ordinal);
        Assert.Equal("", engine["default"].Provider);
        Assert.Equal("", engine["group"].Provider);
    }

    [Fact]
    public async Task A_provider_without_id_yet_is_named_with_the_sign_for_unknown()
    {
        await using var engine = new FakeEngine { IsDryRun = true };
        await engine.RunAsync(() => { new Thing("a", null, new() { Provider = new TestProvider("test") }); });

        Assert.Equal($"{FakeEngine.UrnOf(engine["test-provider"])}::04da6b54-80e4-46f7-96ec-b56ff0331ba9", engine["a"].Provider);
    }

    [Fact]
    public async Task A_component_with_one_provider_and_a_list_is_refused()
    {
        await using var engine = new FakeEngine();
        var exitCode = await engine.RunAsync(() =>
        {
            var provider = new TestProvider("test");
            new Group("group", new() { Provider = provider, Providers = { provider } });
        });

        Assert.Equal(32, exitCode);
        Assert.Contains("Do not supply both 'provider' and 'providers'", Assert.Single(engine.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Former_names_are_sent_in_their_parts()
    {
        await using var engine = new FakeEngine();
        await engine.RunAsync(() =>
        {
            var parent = new Group("parent");
            new Thing("a", null, new()
            {
                Aliases =
                {
                    new Alias { Urn = "urn:pulumi:dev::proof::test:index:Thing::old" },
                    new Alias { Name = "old", Type = Output.Create("test:index:OldThing") },
                    new Alias { NoParent = true },
                    new Alias { Parent = parent },
                },
            });
        });

        var aliases = engine["a"].Aliases;
        Assert.Equal("urn:pulumi:dev::proof::test:index:Thing::old", aliases[0].Urn);
        Assert.Equal(("old", "test:index:OldThing", ""), (aliases[1].Spec.Name, aliases[1].Spec.Type, aliases[1].Spec.Stack));
        Assert.True(aliases[2].Spec.NoParent);
        Assert.Equal(FakeEngine.UrnOf(engine["parent"]), aliases[3].Spec.ParentUrn);
    }

    [Fact]
    public async Task A_former_name_that_contradicts_itself_is_refused()
    {
        await using var engine = new FakeEngine();
        await engine.RunAsync(() =>
        {
            new Thing("a", null, new() { Aliases = { new Alias { Urn = "urn:x", Name = "y" } } });
            new Thing("b", null, new() { Aliases = { new Alias { ParentUrn = "urn:x", NoParent = true } } });
        });

        Assert.Equal(2, engine.Errors.Count());
        Assert.DoesNotContain(engine.Registrations, r => r.Custom);
    }

    [Fact]
    public async Task The_callers_options_stay_what_they_are()
    {
        await using var engine = new FakeEngine();
        var options = new CustomResourceOptions { IgnoreChanges = { "text" } };
        await engine.RunAsync(() =>
        {
            new Group("group", new() { Protect = true }, group =>
        {
            options.Parent = group;
            new Thing("a", null, options);
        });
        });

        Assert.Null(options.Protect);
        Assert.Equal(["text"], options.IgnoreChanges);
    }

    [Fact]
    public async Task Merging_takes_single_values_of_the_second_and_joins_lists()
    {
        await using var engine = new FakeEngine();
        var first = new CustomResourceOptions { Version = "1", Protect = true, IgnoreChanges = { "a" }, DeleteBeforeReplace = true, AdditionalSecretOutputs = { "x" } };
        var second = new CustomResourceOptions { Version = "2", IgnoreChanges = { "b" }, ImportId = "i", AdditionalSecretOutputs = { "y" } };
        CustomResourceOptions merged = null!;
        await engine.RunAsync(() =>
        {
            first.DependsOn = new[] { new Thing("d1") };
            second.DependsOn = new[] { new Thing("d2") };
            merged = CustomResourceOptions.Merge(first, second);
            new Thing("a", null, merged);
        });

        Assert.Equal(("2", true, true, "i"), (merged.Version, merged.Protect, merged.DeleteBeforeReplace, merged.ImportId));
        Assert.Equal(["a", "b"], merged.IgnoreChanges);
        Assert.Equal(["x", "y"], merged.AdditionalSecretOutputs);
        Assert.Equal([FakeEngine.UrnOf(engine["d1"]), FakeEngine.UrnOf(engine["d2"])], engine["a"].Dependencies);
        Assert.Equal(["a"], first.IgnoreChanges);
        Assert.Equal(["b"], second.IgnoreChanges);
    }

    [Fact]
    public async Task Merging_joins_one_provider_and_a_list()
    {
        await using var engine = new FakeEngine();
        ComponentResourceOptions merged = null!;
        await engine.RunAsync(() =>
        {
            var (a, b) = (new TestProvider("a"), new TestProvider("b"));
            merged = ComponentResourceOptions.Merge(new() { Provider = a }, new() { Providers = { b } });
            new Group("group", merged);
        });

        Assert.Empty(engine.Errors);
        Assert.Null(merged.Provider);
        Assert.Equal(2, merged.Providers.Count);
    }

    private sealed class TestProvider(string package, string? name = null) : ProviderResource(package, name ?? $"{package}-provider", ResourceArgs.Empty);
}
