using System.Text;
using Proof.EndToEnd.Tests.Support;

namespace Proof.EndToEnd.Tests;

/// <summary>No token is anywhere in clear but where somebody asks for it.</summary>
public sealed class SecretTests : IDisposable
{
    private readonly TestProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task No_token_and_no_part_of_one_is_printed_or_stored_in_clear()
    {
        var preview = await _project.MustAsync("preview", "sandbox");
        var up = await _project.MustAsync("up", "sandbox", "--yes");
        var json = await _project.MustAsync("preview", "--stack", "sandbox", "--json");
        var masked = await _project.MustAsync("outputs", "sandbox", "--json");
        var plain = await _project.MustAsync("outputs", "sandbox");
        var tokens = Deployed.All(await _project.OutputsAsync("sandbox")).Select(p => p.Token).OfType<string>().ToList();
        string talk;
        await using (var served = await ServedEnvironment.StartAsync(_project, "sandbox"))
        {
            await served.SendAsync("203.0.113.1", tokens[0]);
            talk = served.Talk;
        }

        Assert.NotEmpty(tokens);
        // The random part alone is what must stay secret: prefix and key id are public.
        var secrets = tokens.Select(t => t["proof_test_".Length..][8..51]).ToList();
        foreach (var ran in new[] { preview, up, json, masked, plain })
        {
            Assert.All(secrets, s => Assert.DoesNotContain(s, ran.Output + ran.Error));
        }

        Assert.All(secrets, s => Assert.DoesNotContain(s, talk));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(_project.Folder, ".proof"), "*", SearchOption.AllDirectories))
        {
            var text = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file));
            Assert.All(secrets, s => Assert.False(text.Contains(s, StringComparison.Ordinal), $"{file} holds a token in clear"));
        }
    }

    [Fact]
    public async Task Only_their_owner_can_read_the_keys_of_a_local_run()
    {
        if (OperatingSystem.IsWindows()) return;
        await _project.MustAsync("up", "sandbox", "--yes");

        var passphrase = Path.Combine(_project.Folder, ".proof", "passphrase");

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(passphrase));
        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute,
            File.GetUnixFileMode(Path.GetDirectoryName(passphrase)!));
    }
}
