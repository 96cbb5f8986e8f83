using Proof.EndToEnd.Tests.Support;

namespace Proof.EndToEnd.Tests;

/// <summary>A newcomer needs no environment variable.</summary>
public sealed class PassphraseTests : IDisposable
{
    private readonly TestProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task The_first_run_makes_a_passphrase_and_says_so_and_the_second_does_not()
    {
        var first = await _project.MustAsync("up", "sandbox", "--yes");
        var second = await _project.MustAsync("up", "sandbox", "--yes");

        Assert.Contains("passphrase", first.Error);
        Assert.DoesNotContain("passphrase", second.Error);
    }

    [Fact]
    public async Task Committed_stack_files_are_never_rewritten()
    {
        var stacks = Path.Combine(_project.Folder, "stacks");
        var before = Directory.GetFiles(stacks, "*.yaml").ToDictionary(f => f, File.ReadAllText);

        await _project.MustAsync("up", "sandbox", "--yes");

        Assert.Equal(before, Directory.GetFiles(stacks, "*.yaml").ToDictionary(f => f, File.ReadAllText));
    }

    [Fact]
    public async Task State_without_its_passphrase_is_answered_with_3()
    {
        await _project.MustAsync("up", "sandbox", "--yes");
        File.Delete(Path.Combine(_project.Folder, ".proof", "passphrase"));

        var up = await _project.RunAsync("up", "sandbox", "--yes");

        Assert.Equal(3, up.ExitCode);
        Assert.False(File.Exists(Path.Combine(_project.Folder, ".proof", "passphrase")));
    }
}
