using Proof.Engine.Providers;
using Proof.Engine.Tests.Support;
using Proof.Engine.Values;
using Pulumi.Protocol;
using Pulumirpc;

namespace Proof.Engine.Tests.Deployment;

public sealed class FailureTests : IDisposable
{
    private readonly TestStack _stack = new();

    public void Dispose() => _stack.Dispose();

    [Fact]
    public async Task One_failure_lets_the_others_finish_skips_dependents_and_deletes_nothing()
    {
        await _stack.UpAsync(async m =>
        {
            await m.RegisterAsync(TestStack.Type, "old");
            await m.OutputsAsync(PropertyMap.Of(("done", "first")));
        });
        _stack.Cloud.Before = (_, name) => name == "bad" ? throw new ProviderException("the cloud says no") : Task.CompletedTask;

        var result = await _stack.UpAsync(async m =>
        {
            var bad = await m.RegisterAsync(TestStack.Type, "bad");
            Assert.Equal(Result.Fail, bad.Result);
            var dependent = await m.RegisterAsync(TestStack.Type, "dependent", PropertyMap.Of(("value", bad["serial"])), null, bad);
            Assert.Equal(Result.Skip, dependent.Result);
            var good = await m.RegisterAsync(TestStack.Type, "good");
            Assert.Equal(Result.Success, good.Result);
            await m.OutputsAsync(PropertyMap.Of(("done", "second")));
        });

        Assert.False(result.Succeeded);
        Assert.False(result.Cancelled);
        Assert.Equal("the cloud says no", Assert.Single(result.Diagnostics).Message);
        Assert.Equal(["good-2", "old-1"], _stack.Cloud.Things.Keys.Order());
        Assert.Equal("first", _stack.Read().StackOutputs.GetText("done"));
        Assert.Equal("first", result.Outputs.GetText("done"));
        Assert.Empty(_stack.Read().Pending);
    }

    [Fact]
    public async Task A_failed_check_names_resource_property_and_reason()
    {
        var result = await _stack.UpAsync(m => m.RegisterAsync(TestStack.Type, "a", PropertyMap.Of(("bad", true))));

        Assert.Equal(
            "test:index:Thing resource 'a': property bad has a problem: it is not wanted", Assert.Single(result.Diagnostics).Message);
    }

    [Fact]
    public async Task The_same_name_twice_is_refused()
    {
        var result = await _stack.UpAsync(async m =>
        {
            await m.RegisterAsync(TestStack.Type, "a");
            await m.RegisterAsync(TestStack.Type, "a");
        });

        Assert.False(result.Succeeded);
        Assert.Contains(
            "Duplicate resource URN 'urn:pulumi:dev::proj::test:index:Thing::a'; try giving it a unique name",
            result.Diagnostics[0].Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_package_without_provider_is_refused()
    {
        var result = await _stack.UpAsync(m => m.RegisterAsync("aws:s3:Bucket", "a"));

        Assert.Contains("no provider for the package 'aws'", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_ends_without_a_word_is_told_with_what_it_wrote()
    {
        var result = await new DeploymentEngine(_stack.Options(_ => Task.CompletedTask) with { Program = new Silent(3) }).UpAsync(default);

        Assert.Equal(
            "the program ended with exit code 3 without calling the engine; the last that it wrote:\nno such file",
            Assert.Single(result.Diagnostics).Message);
    }

    [Fact]
    public async Task A_program_that_never_calls_is_ended()
    {
        var options = _stack.Options(_ => Task.CompletedTask) with { Program = new Silent(null), StartLimit = TimeSpan.FromMilliseconds(50) };

        var result = await new DeploymentEngine(options).UpAsync(default);

        Assert.StartsWith("the program did not call the engine within", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_ends_before_it_registered_its_stack_deletes_nothing()
    {
        await _stack.UpAsync(m => m.RegisterAsync(TestStack.Type, "a"));
        var program = new Early();

        var result = await new DeploymentEngine(_stack.Options(_ => Task.CompletedTask) with { Program = program }).UpAsync(default);

        Assert.False(result.Succeeded);
        Assert.Contains("without registering its stack", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
        Assert.Single(_stack.Cloud.Things);
    }

    [Fact]
    public async Task A_program_that_fails_after_all_was_done_fails_the_run()
    {
        var result = await new DeploymentEngine(_stack.Options(_ => Task.CompletedTask) with { Program = new Late() }).UpAsync(default);

        Assert.False(result.Succeeded);
        Assert.StartsWith(
            "the program ended with exit code 5 after it had registered everything", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_that_the_program_logs_fails_the_run_and_deletes_nothing()
    {
        await _stack.UpAsync(m => m.RegisterAsync(TestStack.Type, "a"));

        var result = await _stack.UpAsync(m => m.FailAsync("grace too short"));

        Assert.False(result.Succeeded);
        Assert.Equal("grace too short", Assert.Single(result.Diagnostics).Message);
        Assert.Single(_stack.Cloud.Things);
    }

    [Fact]
    public async Task Outputs_of_an_unknown_resource_are_refused()
    {
        var result = await _stack.UpAsync(m => m.OutputsAsync("urn:pulumi:dev::proj::my:comp:Box::x", PropertyMap.Empty));

        Assert.Equal(
            "cannot complete a resource 'urn:pulumi:dev::proj::my:comp:Box::x' whose registration isn't pending",
            Assert.Single(result.Diagnostics).Message);
    }

    [Fact]
    public async Task An_SDK_that_wants_no_results_gets_an_error_instead()
    {
        _stack.Cloud.Before = (_, _) => throw new ProviderException("the cloud says no");
        GrpcException? seen = null;

        await _stack.UpAsync(async m => seen = await Assert.ThrowsAsync<GrpcException>(
            () => m.RegisterAsync(TestStack.Type, "a", null, r => r.SupportsResultReporting = false)));

        Assert.Equal(GrpcStatus.Unavailable, seen?.Status);
    }

    [Fact]
    public async Task What_broke_off_stays_pending_and_is_written_again()
    {
        await _stack.UpAsync(Thing("x"));
        _stack.Cloud.After = (_, _) => throw new HttpRequestException("connection reset");
        Assert.False((await _stack.UpAsync(Thing("y"))).Succeeded);
        Assert.Equal(Engine.State.PendingKind.Updating, Assert.Single(_stack.Read().Pending).Kind);
        _stack.Cloud.After = (_, _) => Task.CompletedTask;

        // The cloud has y, the state has x: only writing again makes sure of x.
        var result = await _stack.UpAsync(Thing("x"));

        Assert.Equal(1, result.Counts[Operation.Update]);
        Assert.Equal("x", _stack.Cloud.Things["a-1"].GetText("value"));
        Assert.Empty(_stack.Read().Pending);

        static Func<TestMonitor, Task> Thing(string value) => m => m.RegisterAsync(TestStack.Type, "a", PropertyMap.Of(("value", value)));
    }

    private sealed class Silent(int? exitCode) : IProgram
    {
        public async Task<int> RunAsync(
            IReadOnlyDictionary<string, string> environment, Action<string> onOutputLine, CancellationToken cancellationToken)
        {
            onOutputLine("no such file");
            await (exitCode is null ? Task.Delay(Timeout.Infinite, cancellationToken) : Task.CompletedTask);
            return exitCode ?? 0;
        }
    }

    private sealed class Late : IProgram
    {
        public async Task<int> RunAsync(
            IReadOnlyDictionary<string, string> environment, Action<string> onOutputLine, CancellationToken cancellationToken)
        {
            using var monitor = new TestMonitor(environment, onOutputLine, cancellationToken);
            await monitor.StartAsync();
            await monitor.SignalAsync();
            return 5;
        }
    }

    private sealed class Early : IProgram
    {
        public async Task<int> RunAsync(
            IReadOnlyDictionary<string, string> environment, Action<string> onOutputLine, CancellationToken cancellationToken)
        {
            using var monitor = new TestMonitor(environment, onOutputLine, cancellationToken);
            await monitor.SupportsAsync("secrets");
            return 0;
        }
    }
}
