using Pulumi.Deployments;
using Pulumi.Protocol;
using Pulumi.StandIn.Tests.Program;
using Pulumirpc;

namespace Pulumi.StandIn.Tests.Deployments;

public sealed class ExitCodeTests
{
    [Fact]
    public async Task All_well_is_0_and_ends_with_the_signal()
    {
        await using var engine = new FakeEngine();

        Assert.Equal(0, await engine.RunAsync(() => { new Thing("a"); }));
        Assert.Equal(1, engine.Shutdowns);
    }

    [Fact]
    public async Task An_exception_of_the_program_is_reported_whole_and_is_32()
    {
        await using var engine = new FakeEngine();
        var exitCode = await engine.RunAsync(() => throw new InvalidDataException("the file is broken"));

        Assert.Equal(32, exitCode);
        Assert.Matches("(?s)^Running program '.*' failed with an unhandled exception:\n.*InvalidDataException: the file is broken\n.*at ", Assert.Single(engine.Errors));
        Assert.Equal(0, engine.Shutdowns);
    }

    [Fact]
    public async Task A_run_exception_is_its_message_alone()
    {
        await using var engine = new FakeEngine();

        Assert.Equal(32, await engine.RunAsync(() => throw new RunException("say which region")));
        Assert.Equal(["say which region"], engine.Errors);
    }

    [Fact]
    public async Task A_resource_exception_is_reported_with_its_resource()
    {
        await using var engine = new FakeEngine();
        await engine.RunAsync(() =>
        {
            var thing = new Thing("a");
            throw new ResourceException("not like this", thing, hideStack: true);
        });

        var error = engine.Logs.Single(l => l.Severity == LogSeverity.Error);
        Assert.Equal(("not like this", FakeEngine.UrnOf(engine["a"])), (error.Message, error.Urn));
    }

    [Fact]
    public async Task A_logged_error_is_1_and_the_program_goes_on()
    {
        await using var engine = new FakeEngine();
        var exitCode = await engine.RunAsync(() =>
        {
            Log.Error("careful");
            new Thing("after");
        });

        Assert.Equal(1, exitCode);
        Assert.Single(engine.Registrations, r => r.Name == "after");
        Assert.Equal(0, engine.Shutdowns);
    }

    [Fact]
    public async Task An_exception_in_an_apply_that_nobody_uses_is_reported()
    {
        await using var engine = new FakeEngine();
        var exitCode = await engine.RunAsync(() => { new Thing("a").Id.Apply<string>(Fail); });

        Assert.Equal(32, exitCode);
        Assert.Contains("in the callback", Assert.Single(engine.Errors), StringComparison.Ordinal);

        static string Fail(string id) => throw new InvalidDataException("in the callback");
    }

    [Fact]
    public async Task A_failure_is_reported_once_however_many_depend_on_it()
    {
        await using var engine = new FakeEngine
        {
            OnRegister = (request, _) => request.Name == "a"
                ? Task.FromException(new GrpcException(GrpcStatus.Unknown, "test:index:Thing resource 'a' has a problem: too small"))
                : Task.CompletedTask,
        };
        var exitCode = await engine.RunAsync(() =>
        {
            var a = new Thing("a");
            for (var i = 0; i < 10; i++) new Thing($"b{i}", new() { Text = a.Id });
            new Thing("independent");
        });

        Assert.Equal(32, exitCode);
        Assert.Equal(["test:index:Thing resource 'a' has a problem: too small"], engine.Errors);
        Assert.Equal(["independent"], engine.Registrations.Where(r => r.Custom).Select(r => r.Name));
    }

    [Fact]
    public async Task An_engine_that_gives_up_is_reported_once()
    {
        await using var engine = new FakeEngine
        {
            OnRegister = (request, _) => request.Custom
                ? Task.FromException(new GrpcException(GrpcStatus.Unavailable, "the update was cancelled"))
                : Task.CompletedTask,
        };
        var exitCode = await engine.RunAsync(() =>
        {
            for (var i = 0; i < 10; i++) new Thing($"t{i}");
        });

        Assert.Equal(32, exitCode);
        Assert.Equal(["The engine has ended the deployment: the update was cancelled"], engine.Errors);
    }

    [Theory]
    [InlineData(Result.Fail)]
    [InlineData(Result.Skip)]
    public async Task After_a_failed_step_the_program_goes_on_with_unknowns(Result result)
    {
        await using var engine = new FakeEngine
        {
            OnRegister = (request, response) =>
            {
                if (request.Name == "a") (response.Result, response.Object) = (result, new());
                return Task.CompletedTask;
            },
        };
        var exitCode = await engine.RunAsync(() => { new Thing("b", new() { Text = new Thing("a").Text }); });

        Assert.Equal(0, exitCode);
        Assert.Equal(Values.Unknown, engine["b"].Object.Fields["text"]);
    }

    [Fact]
    public async Task An_engine_without_the_signal_is_fine()
    {
        await using var engine = new FakeEngine { OnShutdown = () => throw new GrpcException(GrpcStatus.Unimplemented, "unknown method") };

        Assert.Equal(0, await engine.RunAsync(() => { }));
    }

    [Fact]
    public async Task An_engine_that_fails_at_the_very_end_is_reported()
    {
        await using var engine = new FakeEngine { OnShutdown = () => throw new GrpcException(GrpcStatus.Internal, "lost the state") };

        Assert.Equal(32, await engine.RunAsync(() => { }));
        Assert.Contains("lost the state", Assert.Single(engine.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_engine_that_takes_no_messages_is_1()
    {
        await using var engine = new FakeEngine { OnLog = _ => throw new GrpcException(GrpcStatus.Internal, "no log") };

        Assert.Equal(1, await engine.RunAsync(() => throw new RunException("nobody will see this")));
    }

    [Fact]
    public async Task No_engine_at_all_is_1()
    {
        var settings = new DeploymentSettings { MonitorAddress = "127.0.0.1:9", EngineAddress = "127.0.0.1:9", Project = "p", Stack = "s", IsDryRun = false };
        using var monitor = new GrpcMonitor(settings.MonitorAddress, settings.EngineAddress);

        Assert.Equal(1, await new ProgramRun(settings, monitor).RunAsync(() => new Thing("a")));
    }

    [Fact]
    public async Task A_program_inside_a_program_is_refused()
    {
        await using var engine = new FakeEngine();
        var exitCode = await engine.RunAsync(() => { Output.Create(engine.RunAsync(() => { })); });

        Assert.Equal(32, exitCode);
        Assert.Contains("should only be set once", Assert.Single(engine.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_no_engine_started_says_so()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => Deployment.RunAsync(() => { }));

        Assert.Contains("without the Pulumi engine", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Outside_of_a_program_there_is_no_instance_and_there_are_no_resources()
    {
        Assert.Throws<InvalidOperationException>(() => Deployment.Instance);
        Assert.Throws<InvalidOperationException>(() => new Thing("a"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public async Task A_resource_without_a_name_is_refused(string? name)
    {
        await using var engine = new FakeEngine();

        Assert.Equal(32, await engine.RunAsync(() => { new Thing(name!); }));
        Assert.Contains("'name' cannot be null or empty.", Assert.Single(engine.Errors), StringComparison.Ordinal);
    }
}
