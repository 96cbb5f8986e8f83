using System.Diagnostics;
using System.Globalization;
using Proof.Engine.Tests.Support;

namespace Proof.Engine.Tests.Deployment;

public sealed class ChildProgramTests : IDisposable
{
    private readonly TestStack _stack = new();

    public void Dispose() => _stack.Dispose();

    [Fact]
    public async Task The_program_runs_in_its_folder_without_the_variables_of_an_outer_run()
    {
        Environment.SetEnvironmentVariable("PULUMI_OUTER", "seen");

        var result = await Engine("register").UpAsync(default);

        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        var inputs = _stack.Resource("a").Inputs;
        Assert.Equal(_stack.Folder.Path, inputs.GetText("directory"));
        Assert.Equal("none", inputs.GetText("outer"));
        Assert.Equal("/inherited", inputs.GetText("path"));
    }

    [Fact]
    public async Task A_program_that_crashes_is_told_with_its_last_words()
    {
        var result = await Engine("crash").UpAsync(default);

        Assert.Equal(
            "the program ended with exit code 7 without calling the engine; the last that it wrote:\nout of cheese",
            Assert.Single(result.Diagnostics).Message);
        Assert.Contains(new ProgramOutput("out of cheese"), _stack.Events);
    }

    [Fact]
    public async Task A_cancellation_ends_the_program()
    {
        using var cancel = new CancellationTokenSource();
        _stack.Cloud.After = (_, _) => cancel.CancelAsync();

        var result = await Engine("hang").UpAsync(cancel.Token);

        Assert.True(result.Cancelled);
        var process = int.Parse(Assert.Single(_stack.Cloud.Things).Key.Split('-')[1], CultureInfo.InvariantCulture);
        Assert.Throws<ArgumentException>(() => Process.GetProcessById(process));
    }

    [Fact]
    public async Task A_program_that_does_not_end_when_all_is_done_is_ended_and_all_stays_done()
    {
        _stack.Config["proj:act"] = new("hang after");

        var result = await new DeploymentEngine(Options() with { StopLimit = TimeSpan.FromMilliseconds(50) }).UpAsync(default);

        Assert.True(result.Succeeded);
    }

    [Fact]
    public async Task A_program_that_is_not_there_is_told()
    {
        var options = Options() with { Program = new ChildProgram(_stack.Folder.File("none.dll"), _stack.Folder.Path) };

        var exception = await Assert.ThrowsAsync<ProgramException>(() => new DeploymentEngine(options).UpAsync(default));

        Assert.Contains("there is no program", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_configuration_that_is_too_large_for_a_variable_is_told()
    {
        _stack.Config["proj:big"] = new(new string('x', 200_000));

        if (OperatingSystem.IsLinux())
        {
            var exception = await Assert.ThrowsAsync<ProgramException>(() => Engine("register").UpAsync(default));
            Assert.Contains("PULUMI_CONFIG takes", exception.Message, StringComparison.Ordinal);
        }
    }

    private DeploymentEngine Engine(string act)
    {
        _stack.Config["proj:act"] = new(act);
        return new DeploymentEngine(Options());
    }

    private EngineOptions Options() => _stack.Options(_ => Task.CompletedTask) with
    {
        Program = new ChildProgram(typeof(ChildMain).Assembly.Location, _stack.Folder.Path),
    };
}
