using Proof.Engine.Tests.Support;
using Proof.Engine.Values;

namespace Proof.Engine.Tests.Deployment;

public sealed class ReadTests : IDisposable
{
    private readonly TestStack _stack = new();

    public void Dispose() => _stack.Dispose();

    [Fact]
    public async Task A_stack_reads_its_own_last_outputs_none_before_the_first_run()
    {
        var seen = new List<string?>();
        for (var i = 1; i <= 3; i++)
        {
            await _stack.UpAsync(async m =>
            {
                seen.Add((await m.StackOutputsAsync("organization/proj/dev")).GetText("run"));
                await m.OutputsAsync(PropertyMap.Of(("run", $"{i}")));
            });
        }

        Assert.Equal([null, "1", "2"], seen);
    }

    [Fact]
    public async Task Another_stack_is_read_with_its_secrets_marked()
    {
        await _stack.UpAsync(m => m.OutputsAsync(PropertyMap.Of(("name", "x"), ("key", new SecretValue("s3cret")))));
        var options = _stack.Options(async m =>
        {
            var read = await m.ReadAsync("pulumi:pulumi:StackReference", "ref", "organization/proj/dev");
            Assert.Equal("organization/proj/dev", read.GetText("name"));
            var outputs = ((ObjectValue)read["outputs"]).Properties;
            Assert.Equal("x", outputs.GetText("name"));
            Assert.Equal(new SecretValue("s3cret"), outputs["key"]);
            Assert.Equal(["key"], ((ArrayValue)read["secretOutputNames"]).Items.Select(i => ((StringValue)i).Value));
        });

        var result = await new DeploymentEngine(options with { Stack = new StackName("proj", "second") }).UpAsync(default);

        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        Assert.Equal(1, result.Counts[Operation.Read]);
    }

    [Fact]
    public async Task An_unknown_stack_is_told()
    {
        var result = await _stack.UpAsync(m => m.StackOutputsAsync("organization/proj/platform"));

        Assert.False(result.Succeeded);
        Assert.Contains("no stack named 'organization/proj/platform' found", result.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stack_that_is_there_but_was_never_deployed_has_no_outputs()
    {
        var options = _stack.Options(async m => Assert.Equal(PropertyMap.Empty, await m.StackOutputsAsync("organization/proj/platform")));

        var result = await new DeploymentEngine(options with { InitializedStacks = new HashSet<StackName> { new("proj", "platform") } }).UpAsync(default);

        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
    }

    [Fact]
    public async Task A_read_resource_is_external_and_later_only_forgotten()
    {
        _stack.Cloud.Things["x"] = PropertyMap.Of(("value", "there"), ("serial", 9));
        var result = await _stack.UpAsync(async m =>
            Assert.Equal("there", (await m.ReadAsync(TestStack.Type, "x", "x")).GetText("value")));
        Assert.True(result.Succeeded);
        Assert.True(_stack.Resource("x").External);

        var second = await _stack.UpAsync(_ => Task.CompletedTask);

        Assert.Equal(1, second.Counts[Operation.Discard]);
        Assert.Single(_stack.Cloud.Things);
        Assert.Single(_stack.Read().Resources);
    }

    [Fact]
    public async Task A_resource_that_does_not_exist_cannot_be_read()
    {
        var result = await _stack.UpAsync(m => m.ReadAsync(TestStack.Type, "x", "x"));

        Assert.Equal("resource 'x' does not exist", result.Diagnostics[0].Message);
    }

    [Fact]
    public async Task Functions_answer_also_in_a_preview_and_their_failures_are_told()
    {
        var result = await _stack.PreviewAsync(async m =>
        {
            var answer = await m.InvokeAsync("test:index:echo", PropertyMap.Of(("key", new SecretValue("x"))));
            Assert.Equal(new SecretValue("x"), WireCodec.Decode(answer.Return)["key"]);
            Assert.Equal("no function test:index:none", (await m.InvokeAsync("test:index:none", PropertyMap.Empty)).Failures[0].Reason);
        });

        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
    }

    [Fact]
    public async Task A_resource_is_found_again_by_its_reference()
    {
        await _stack.UpAsync(async m =>
        {
            var a = await m.RegisterAsync(TestStack.Type, "a", PropertyMap.Of(("value", "x")));
            var found = WireCodec.Decode((await m.InvokeAsync("pulumi:pulumi:getResource", PropertyMap.Of(("urn", a.Urn)))).Return);
            Assert.Equal(a.Id, found.GetText("id"));
            Assert.Equal("x", ((ObjectValue)found["state"]).Properties.GetText("value"));
        });
    }

    [Theory]
    [InlineData("secrets", true)]
    [InlineData("resourceReferences", true)]
    [InlineData("aliasSpecs", true)]
    [InlineData("deletedWith", true)]
    [InlineData("outputValues", false)]
    [InlineData("transforms", false)]
    [InlineData("tomorrow", false)]
    public async Task Features_are_answered_truthfully(string feature, bool has) =>
        Assert.True((await _stack.UpAsync(async m => Assert.Equal(has, await m.SupportsAsync(feature)))).Succeeded);

    [Fact]
    public async Task The_program_gets_the_documented_environment()
    {
        _stack.Config["proj:color"] = new("red");
        _stack.Config["proj:key"] = new("s3cret", true);

        await _stack.UpAsync(m =>
        {
            Assert.Equal("organization", m.Environment["PULUMI_ORGANIZATION"]);
            Assert.Equal(("proj", "dev", "false"), (m.Environment["PULUMI_PROJECT"], m.Environment["PULUMI_STACK"], m.Environment["PULUMI_DRY_RUN"]));
            Assert.Equal("""{"proj:color":"red","proj:key":"s3cret"}""", m.Environment["PULUMI_CONFIG"]);
            Assert.Equal("""["proj:key"]""", m.Environment["PULUMI_CONFIG_SECRET_KEYS"]);
            return Task.CompletedTask;
        });
    }
}
