using System.Net;
using System.Net.Sockets;
using Proof.EndToEnd.Tests.Support;

namespace Proof.EndToEnd.Tests;

/// <summary>Whatever is wrong is said in a line or two, with an exit code of its kind, and nothing is touched.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TestProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task Every_fault_of_every_partner_file_is_named_before_anything_is_touched()
    {
        _project.AddPartner("wrong-one", "010.0.0.1");
        _project.AddPartner("wrong-two", "203.0.113.5/24");
        File.WriteAllText(_project.PartnerFile("wrong-three"), "{ \"company\": ");

        var up = await _project.RunAsync("up", "sandbox", "--yes");

        Assert.Equal(2, up.ExitCode);
        Assert.Contains("wrong-one.json:", up.Error);
        Assert.Contains("wrong-two.json:", up.Error);
        Assert.Contains("203.0.113.0/24", up.Error);
        Assert.Contains("wrong-three.json:", up.Error);
        Assert.False(Directory.Exists(Path.Combine(_project.Folder, ".proof")));
    }

    [Theory]
    [InlineData("up", "staging", "--yes")]
    [InlineData("preview", "staging")]
    [InlineData("outputs", "staging")]
    [InlineData("up", "--stack", "nowhere", "--yes")]
    public async Task An_unknown_environment_or_stack_is_answered_with_6(params string[] args)
    {
        var ran = await _project.RunAsync(args);

        Assert.Equal(6, ran.ExitCode);
        Assert.Contains("sandbox", ran.Error);
    }

    [Fact]
    public async Task A_key_of_a_stack_file_that_nobody_reads_is_answered_with_2()
    {
        var file = Path.Combine(_project.Folder, "stacks", "Pulumi.sandbox.yaml");
        File.AppendAllText(file, "  proof-infra:rateLimitCall: 5\n");

        var preview = await _project.RunAsync("preview", "--stack", "sandbox");

        Assert.Equal(2, preview.ExitCode);
        Assert.Contains("rateLimitCall'", preview.Error);
        Assert.Contains("rateLimitCalls", preview.Error);
    }

    [Theory]
    [InlineData("Pulumi.yaml")]
    [InlineData("Pulumi.yaml/below")]
    public async Task A_state_folder_that_cannot_be_made_is_answered_with_2(string path)
    {
        var up = await _project.RunAsync("up", "sandbox", "--yes", "--state", path);

        Assert.Equal(2, up.ExitCode);
        Assert.Contains($"{Path.Combine(_project.Folder, path)} cannot be used for local state: ", up.Error);
        Assert.Contains("--state", up.Error);
    }

    [Fact]
    public async Task Destroying_what_was_never_up_is_answered_with_6_and_leaves_no_trace()
    {
        var destroy = await _project.RunAsync("destroy", "sandbox", "--yes");

        Assert.Equal(6, destroy.ExitCode);
        Assert.False(Directory.Exists(Path.Combine(_project.Folder, ".proof")));
    }

    [Fact]
    public async Task A_wrong_passphrase_is_answered_with_3()
    {
        await _project.MustAsync("up", "sandbox", "--yes");
        _project.Variables["PULUMI_CONFIG_PASSPHRASE"] = "not it";

        var up = await _project.RunAsync("up", "sandbox", "--yes");

        Assert.Equal(3, up.ExitCode);
        Assert.Single(up.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), l => l.StartsWith("error:", StringComparison.Ordinal));
        _project.Variables.Clear();
        await _project.MustAsync("preview", "sandbox", "--expect-no-changes");
    }

    [Fact]
    public async Task Corrupt_state_is_answered_with_1_and_left_as_it_is()
    {
        await _project.MustAsync("up", "sandbox", "--yes");
        var file = Path.Combine(_project.Folder, ".proof", "state", ".pulumi", "stacks", "proof-infra", "sandbox.json");
        var half = File.ReadAllText(file)[..200];
        File.WriteAllText(file, half);

        var up = await _project.RunAsync("up", "sandbox", "--yes");

        Assert.Equal(1, up.ExitCode);
        Assert.Contains("sandbox.json", up.Error);
        Assert.Equal(half, File.ReadAllText(file));
    }

    [Theory]
    [InlineData("--http-port")]
    [InlineData("--events-port")]
    public async Task A_port_in_use_is_answered_with_1(string option)
    {
        await _project.MustAsync("up", "sandbox", "--yes");
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var serve = await _project.RunAsync("serve", "sandbox", option, $"{port}");

        Assert.Equal(1, serve.ExitCode);
        Assert.Contains($"{port}", serve.Error);
    }

    [Fact]
    public async Task A_second_process_is_told_who_owns_the_environment()
    {
        await _project.MustAsync("up", "sandbox", "--yes");
        await using var served = await ServedEnvironment.StartAsync(_project, "sandbox");

        var up = await _project.RunAsync("up", "sandbox", "--yes");

        Assert.Equal(1, up.ExitCode);
        Assert.Contains("proof serve sandbox", up.Error);
        Assert.Contains($"{Environment.ProcessId}", up.Error);
    }

    [Fact]
    public async Task Serving_what_is_not_up_says_how_to_bring_it_up()
    {
        var serve = await _project.RunAsync("serve", "sandbox");

        Assert.NotEqual(0, serve.ExitCode);
        Assert.Contains("proof up sandbox", serve.Error);
    }

    [Theory]
    [InlineData("up", "sandbox", "--no-such-option")]
    [InlineData("fly", "sandbox")]
    [InlineData("serve", "sandbox", "--http-port", "99999")]
    [InlineData("serve", "sandbox", "--http-port", "eighty")]
    [InlineData("serve", "sandbox", "--events-port", "-1")]
    [InlineData("serve", "sandbox", "--webhook", "hooks.acme-wallet.example")]
    [InlineData("serve", "sandbox", "--webhook", "hooks.acme-wallet.example=127.0.0.1:8080")]
    [InlineData("serve", "sandbox", "--webhook", "hooks.acme-wallet.example=https://198.51.100.7")]
    [InlineData("serve", "sandbox", "--webhook", "hooks.acme-wallet.example=http://127.0.0.1:8080/path")]
    [InlineData("serve", "sandbox", "--webhook", "a.example=http://127.0.0.1:1", "--webhook", "A.example=http://127.0.0.1:2")]
    [InlineData("up")]
    [InlineData("up", "sandbox", "--stack", "sandbox")]
    public async Task A_command_line_that_makes_no_sense_is_answered_with_2(params string[] args)
    {
        var ran = await _project.RunAsync(args);

        Assert.Equal(2, ran.ExitCode);
        Assert.StartsWith("error: ", ran.Error);
        Assert.DoesNotContain("System.", ran.Error);
    }
}
