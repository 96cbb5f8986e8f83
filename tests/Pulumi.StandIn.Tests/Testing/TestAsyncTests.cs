using System.Collections.Immutable;
using Moq;
using Pulumi.AzureNative.Authorization;
using Pulumi.AzureNative.Resources;
using Pulumi.StandIn.Tests.Program;
using Pulumi.Testing;
using Pulumi.Utilities;

namespace Pulumi.StandIn.Tests.Testing;

public sealed class TestAsyncTests
{
    private static readonly TestOptions Update = new() { IsPreview = false };

    [Fact]
    public async Task Resources_come_in_order_without_the_stack_and_with_the_outputs()
    {
        var (resources, outputs) = await Deployment.TestAsync(Echo().Object, Update, () =>
        {
            var group = new ResourceGroup("partners", new() { Location = "westeurope" });
            var thing = new Thing("thing", new() { Text = group.Name });
            return new Dictionary<string, object?> { ["id"] = thing.Id };
        });

        Assert.Equal(["partners", "thing"], resources.Select(r => r.GetResourceName()));
        Assert.Equal("westeurope", await Read.ValueOf(resources.OfType<ResourceGroup>().Single().Location));
        Assert.Equal("thing_id", await Read.ValueOf((Output<string>)outputs["id"]!));
    }

    [Fact]
    public async Task Mocks_see_what_the_engine_would_see()
    {
        var mocks = Echo();
        await Deployment.TestAsync(mocks.Object, Update, () =>
        {
            new Thing("thing", new()
            {
                Text = Output.CreateSecret("hidden"),
                Number = OutputUtilities.CreateUnknown(1),
                List = { "a" },
                Map = { ["k"] = "v" },
            });
        });

        var args = Assert.IsType<MockResourceArgs>(mocks.Invocations.Single(i => i.Method.Name == "NewResourceAsync").Arguments[0]);
        Assert.Equal(("test:index:Thing", "thing", "", ""), (args.Type, args.Name, args.Provider, args.Id));
        Assert.Equal(["list", "map", "text"], args.Inputs.Keys.Order());
        Assert.Equal("hidden", args.Inputs["text"]);
        Assert.Equal("a", Assert.Single((ImmutableArray<object>)args.Inputs["list"]));
    }

    [Fact]
    public async Task A_class_is_tested_with_its_stack_first()
    {
        var resources = await Deployment.TestAsync<GroupStack>(Echo().Object, Update);

        Assert.Equal("project-stack", Assert.IsType<GroupStack>(resources[0]).GetResourceName());
        Assert.IsType<ResourceGroup>(resources[1]);
    }

    [Fact]
    public async Task A_class_can_come_from_a_service_provider()
    {
        var services = new Mock<IServiceProvider>();
        services.Setup(s => s.GetService(typeof(GroupStack))).Returns(() => new GroupStack());

        var resources = await Deployment.TestWithServiceProviderAsync<GroupStack>(Echo().Object, services.Object, Update);

        Assert.Equal(2, resources.Length);
    }

    [Fact]
    public async Task What_mocks_do_not_return_is_unknown_in_a_preview_and_nothing_in_an_update()
    {
        var mocks = new Mock<IMocks>();
        mocks.Setup(m => m.NewResourceAsync(It.IsAny<MockResourceArgs>())).ReturnsAsync((null, new Dictionary<string, object>()));

        var preview = (await Deployment.TestAsync(mocks.Object, new(), () => { new Thing("a"); })).Cast<Thing>().Single();
        var update = (await Deployment.TestAsync(mocks.Object, Update, () => { new Thing("a"); })).Cast<Thing>().Single();

        Assert.False(await OutputUtilities.GetIsKnownAsync(preview.Text));
        Assert.False(await OutputUtilities.GetIsKnownAsync(preview.Id));
        Assert.True(await OutputUtilities.GetIsKnownAsync(update.Text));
        Assert.Null(await Read.ValueOf(update.Text));
        Assert.False(await OutputUtilities.GetIsKnownAsync(update.Id));
    }

    [Fact]
    public async Task Options_say_where_the_program_runs()
    {
        var options = new TestOptions { ProjectName = "p", StackName = "s", OrganizationName = "o", RootDirectory = "/r", IsPreview = false };
        (string, string, string, string, bool) seen = default;

        await Deployment.TestAsync(Echo().Object, options, () =>
        {
            var it = Deployment.Instance;
            seen = (it.ProjectName, it.StackName, it.OrganizationName, it.RootDirectory, it.IsDryRun);
        });

        Assert.Equal(("p", "s", "o", "/r", false), seen);
    }

    [Fact]
    public async Task Functions_are_mocked()
    {
        var mocks = Echo();
        mocks.Setup(m => m.CallAsync(It.Is<MockCallArgs>(a => a.Token == "azure-native:authorization:getClientConfig")))
            .ReturnsAsync(new Dictionary<string, object> { ["clientId"] = "c", ["objectId"] = "o", ["subscriptionId"] = "s", ["tenantId"] = "t" });

        var (_, outputs) = await Deployment.TestAsync(mocks.Object, Update, () => new Dictionary<string, object?>
        {
            ["tenant"] = GetClientConfig.Invoke().Apply(c => c.TenantId),
        });

        Assert.Equal("t", await Read.ValueOf((Output<string>)outputs["tenant"]!));
    }

    [Fact]
    public async Task Outputs_of_components_reach_the_mocks()
    {
        var mocks = Echo();
        await Deployment.TestAsync(mocks.Object, Update, () =>
        {
            new Group("group", null, group => group.Summary = Output.CreateSecret("done"));
        });

        MockRegisterResourceOutputsRequest request = mocks.Invocations.Where(i => i.Method.Name == "RegisterResourceOutputs")
            .Select(i => i.Arguments[0]).Cast<MockRegisterResourceOutputsRequest>()
            .Single(r => r.Urn.EndsWith("::group", StringComparison.Ordinal));
        Assert.Equal("done", await Read.ValueOf(request.Outputs["summary"]));
        Assert.True(await Output.IsSecretAsync(request.Outputs["summary"]));
    }

    [Fact]
    public async Task One_error_is_thrown_as_it_is_and_several_together()
    {
        var one = await Assert.ThrowsAsync<RunException>(() => Deployment.TestAsync(Echo().Object, Update, () => Log.Error("first")));
        var two = await Assert.ThrowsAsync<AggregateException>(() => Deployment.TestAsync(Echo().Object, Update, () =>
        {
            Log.Error("first");
            Log.Error("second");
        }));

        Assert.Equal("first", one.Message);
        Assert.Equal(["first", "second"], two.InnerExceptions.Select(e => e.Message));
    }

    [Fact]
    public async Task What_a_mock_throws_fails_the_test()
    {
        var mocks = new Mock<IMocks>();
        mocks.Setup(m => m.NewResourceAsync(It.IsAny<MockResourceArgs>())).ThrowsAsync(new InvalidDataException("no such thing"));

        var error = await Assert.ThrowsAsync<RunException>(() => Deployment.TestAsync(mocks.Object, Update, () => { new Thing("a"); }));

        Assert.Contains("no such thing", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_state_that_is_no_map_is_refused()
    {
        var mocks = new Mock<IMocks>();
        mocks.Setup(m => m.NewResourceAsync(It.IsAny<MockResourceArgs>())).ReturnsAsync(("id", "text"));

        var error = await Assert.ThrowsAsync<RunException>(() => Deployment.TestAsync(mocks.Object, Update, () => { new Thing("a"); }));

        Assert.Contains("System.String is not a supported argument type", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_tests_can_run_at_the_same_time()
    {
        var runs = await Task.WhenAll(Enumerable.Range(0, 20).Select(async i =>
        {
            var options = new TestOptions { StackName = $"s{i}", IsPreview = false };
            var resources = await Deployment.TestAsync(Echo().Object, options, async () =>
            {
                await Task.Yield();
                new Thing(Deployment.Instance.StackName);
            });
            return resources.Single().GetResourceName();
        }));

        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"s{i}"), runs);
        Assert.Throws<InvalidOperationException>(() => Deployment.Instance);
    }

    private static Mock<IMocks> Echo()
    {
        var mocks = new Mock<IMocks>();
        mocks.Setup(m => m.NewResourceAsync(It.IsAny<MockResourceArgs>()))
            .ReturnsAsync((MockResourceArgs args) => ((string?)$"{args.Name}_id", (object)args.Inputs));
        mocks.Setup(m => m.RegisterResourceOutputs(It.IsAny<MockRegisterResourceOutputsRequest>())).Returns(Task.CompletedTask);
        return mocks;
    }

    private sealed class GroupStack : Stack
    {
        public GroupStack() => Location = new ResourceGroup("partners", new() { Location = "westeurope" }).Location;

        [Output]
        public Output<string> Location { get; private set; }
    }
}
