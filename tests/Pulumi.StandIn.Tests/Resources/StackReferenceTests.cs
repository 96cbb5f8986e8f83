using Google.Protobuf.WellKnownTypes;
using Pulumi.StandIn.Tests.Program;
using Pulumi.Utilities;
using static Pulumi.StandIn.Tests.Program.Values;

namespace Pulumi.StandIn.Tests.Resources;

public sealed class StackReferenceTests
{
    private static readonly Value Outputs = Map(("plain", Text("x")), ("hidden", Secret(Text("h"))));

    [Fact]
    public async Task A_stack_is_read_by_its_name()
    {
        await using var engine = Platform();
        await engine.RunAsync(() =>
        {
            new StackReference("organization/proof/platform");
            new StackReference("other", new() { Name = Output.Create("organization/proof/other") });
        });

        var read = engine.Reads.Single(r => r.Name == "organization/proof/platform");
        Assert.Equal(("pulumi:pulumi:StackReference", "organization/proof/platform"), (read.Type, read.Id));
        Assert.Equal(FakeEngine.UrnOf(engine["proof-dev"]), read.Parent);
        Assert.Equal("organization/proof/platform", read.Properties.Fields["name"].StringValue);
        Assert.Equal("organization/proof/other", engine.Reads.Single(r => r.Name == "other").Id);
    }

    [Fact]
    public async Task One_output_is_secret_only_if_it_is_one_itself()
    {
        await using var engine = Platform();
        Output<object?> plain = null!, hidden = null!, missing = null!;
        await engine.RunAsync(() =>
        {
            var platform = new StackReference("platform");
            (plain, hidden, missing) = (platform.GetOutput("plain"), platform.GetOutput("hidden"), platform.GetOutput("missing"));
        });

        Assert.Equal(("x", false), (await Read.ValueOf(plain), await Output.IsSecretAsync(plain)));
        Assert.Equal(("h", true), (await Read.ValueOf(hidden), await Output.IsSecretAsync(hidden)));
        Assert.Null(await Read.ValueOf(missing));
    }

    [Fact]
    public async Task Without_names_of_secrets_everything_is_as_secret_as_the_whole()
    {
        await using var engine = new FakeEngine { OnRead = _ => Map(("outputs", Outputs)).StructValue };
        Output<object?> plain = null!;
        await engine.RunAsync(() => { plain = new StackReference("platform").GetOutput("plain"); });

        Assert.True(await Output.IsSecretAsync(plain));
    }

    [Fact]
    public async Task An_output_that_must_exist_does()
    {
        await using var engine = Platform();
        var exitCode = await engine.RunAsync(() => { new StackReference("platform").RequireOutput("missing"); });

        Assert.Equal(32, exitCode);
        Assert.Contains("Required output 'missing' does not exist on stack 'platform'.", Assert.Single(engine.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_and_details_can_be_awaited()
    {
        await using var engine = Platform();
        StackReferenceOutputDetails plain = null!, hidden = null!, missing = null!;
        object? value = null, required = null;
        await engine.RunAsync(() =>
        {
            var platform = new StackReference("platform");
            Output.Create(ReadAsync());

            async Task<int> ReadAsync()
            {
                plain = await platform.GetOutputDetailsAsync("plain");
                hidden = await platform.GetOutputDetailsAsync("hidden");
                missing = await platform.GetOutputDetailsAsync("missing");
                value = await platform.GetValueAsync("plain");
                required = await platform.RequireValueAsync("plain");
                return 0;
            }
        });

        Assert.Equal(("x", null), (plain.Value, plain.SecretValue));
        Assert.Equal((null, "h"), (hidden.Value, hidden.SecretValue));
        Assert.Equal((null, null), (missing.Value, missing.SecretValue));
        Assert.Equal(("x", "x"), (value, required));
    }

    [Fact]
    public async Task A_secret_cannot_be_awaited_as_a_plain_value()
    {
        await using var engine = Platform();
        var exitCode = await engine.RunAsync(() => { Output.Create(new StackReference("platform").GetValueAsync("hidden")); });

        Assert.Equal(32, exitCode);
        Assert.Contains("Use 'GetOutput' instead.", Assert.Single(engine.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resource_is_read_by_its_id_and_registered_while_the_id_is_unknown()
    {
        await using var engine = new FakeEngine();
        await engine.RunAsync(() =>
        {
            AzureNative.Resources.ResourceGroup.Get("existing", "/subscriptions/s/resourceGroups/rg");
            new Thing("a", null, new() { Id = OutputUtilities.CreateUnknown("?") });
        });

        var read = Assert.Single(engine.Reads);
        Assert.Equal(("azure-native:resources:ResourceGroup", "/subscriptions/s/resourceGroups/rg", "3.28.0"), (read.Type, read.Id, read.Version));
        Assert.Equal("a", engine["a"].Name);
    }

    private static FakeEngine Platform() => new()
    {
        OnRead = _ => Map(("outputs", Outputs), ("secretOutputNames", Value.ForList(Text("hidden")))).StructValue,
    };
}
