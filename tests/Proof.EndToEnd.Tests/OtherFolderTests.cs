using Proof.EndToEnd.Tests.Support;

namespace Proof.EndToEnd.Tests;

/// <summary>A run from another folder, with state in another place: everything is found again, and so are the commands that it shows.</summary>
public sealed class OtherFolderTests : IDisposable
{
    private readonly TestProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task A_relative_state_folder_starts_where_the_command_runs_as_if_started()
    {
        await _project.MustAsync("validate");

        await _project.MustAsync("preview", "--stack", "platform-sandbox", "-C", "stacks", "--state", "kept");

        Assert.True(File.Exists(Path.Combine(_project.Folder, "stacks", "kept", "passphrase")));
        Assert.False(Directory.Exists(Path.Combine(_project.Folder, "kept")));
    }

    [Fact]
    public async Task The_commands_that_up_shows_name_the_same_state()
    {
        var up = await _project.MustAsync("up", "sandbox", "--yes", "--state", "its own");

        Assert.Contains("serve sandbox --state 'its own' ", up.Error);
        Assert.Contains("outputs sandbox --state 'its own' clientTokens.", up.Error);
    }
}
