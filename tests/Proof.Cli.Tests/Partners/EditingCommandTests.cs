namespace Proof.Cli.Tests.Partners;

/// <summary>Commands that change a partner file: allow, deny, rotate, suspend, resume, retire.</summary>
public sealed class EditingCommandTests
{
    [Fact]
    public async Task Allow_shows_the_change_and_writes_it()
    {
        using var proof = new PartnerCommandLine();
        Assert.Equal(ExitCode.Ok, await proof.RunAsync("allow", "acme-wallet", "production", "203.0.113.9", "--note", "Paris", "--valid-until", "2026-12-24T00:00:00Z"));
        Assert.Contains("production: address added: 203.0.113.9 until 2026-12-24T00:00:00Z (Paris)", proof.Output, StringComparison.Ordinal);
        Assert.Contains("+       { \"cidr\": \"203.0.113.9\", \"note\": \"Paris\", \"validUntil\": \"2026-12-24T00:00:00Z\" }", proof.Output, StringComparison.Ordinal);
        Assert.Contains("\"203.0.113.9\"", proof.Read("acme-wallet.json"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Ok, await proof.RunAsync("deny", "acme-wallet", "production", "203.0.113.9"));
        Assert.Equal(PartnerCommandLine.Acme, proof.Read("acme-wallet.json"));
    }

    [Theory]
    [InlineData("10.0.0.1", "PRF1206")]
    [InlineData("203.0.113.0/8", "bits below its prefix length")]
    [InlineData("198.51.100.0/28", "allowed in production already")]
    public async Task What_the_rules_refuse_is_not_written(string cidr, string said)
    {
        using var proof = new PartnerCommandLine();
        Assert.Equal(ExitCode.BadInput, await proof.RunAsync("allow", "acme-wallet", "production", cidr));
        Assert.Contains(said, proof.Error, StringComparison.Ordinal);
        Assert.Contains("othing was written", proof.Error, StringComparison.Ordinal);
        Assert.Equal(PartnerCommandLine.Acme, proof.Read("acme-wallet.json"));
    }

    [Theory]
    [InlineData("2026-11-23T12:00:00Z")]
    [InlineData("2026-11-23T00:00:00Z", "--grace", "12")]
    [InlineData("2026-11-25T08:00:00Z", "--valid-until", "2026-11-25T08:00:00Z")]
    [InlineData("2026-11-22T12:00:00Z", "--emergency")]
    public async Task Rotate_ends_the_old_token_when_it_is_told_to(string end, params string[] options)
    {
        using var proof = new PartnerCommandLine();
        Assert.Equal(ExitCode.Ok, await proof.RunAsync(["rotate", "acme-wallet", "production", .. options]));
        Assert.Contains($"production: previous token added: generation 1 until {end}", proof.Output, StringComparison.Ordinal);
        Assert.Equal(options.Contains("--emergency"), proof.Read("acme-wallet.json").Contains("\"emergency\": true", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--grace", "0")]
    [InlineData("--grace", "169")]
    [InlineData("--grace", "1", "--valid-until", "2026-11-25T08:00:00Z")]
    [InlineData("--valid-until", "tomorrow")]
    [InlineData("--valid-until", "2026-12-25T08:00:00Z")]
    public async Task Rotate_refuses_a_grace_that_nobody_promised(params string[] options)
    {
        using var proof = new PartnerCommandLine();
        Assert.Equal(ExitCode.BadInput, await proof.RunAsync(["rotate", "acme-wallet", "production", .. options]));
        Assert.Equal(PartnerCommandLine.Acme, proof.Read("acme-wallet.json"));
    }

    [Fact]
    public async Task Suspend_resume_and_retire_change_the_status()
    {
        using var proof = new PartnerCommandLine();
        Assert.Equal(ExitCode.Ok, await proof.RunAsync("suspend", "acme-wallet"));
        Assert.Contains("status: active -> suspended", proof.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Ok, await proof.RunAsync("resume", "acme-wallet"));
        Assert.Equal(PartnerCommandLine.Acme, proof.Read("acme-wallet.json"));
        Assert.Equal(ExitCode.Ok, await proof.RunAsync("retire", "acme-wallet"));
        Assert.Equal(ExitCode.BadInput, await proof.RunAsync("resume", "acme-wallet"));
        Assert.Contains("retired, and that is for good", proof.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_partner_or_environment_is_refused()
    {
        using var proof = new PartnerCommandLine();
        Assert.Equal(ExitCode.BadInput, await proof.RunAsync("suspend", "acme-walet"));
        Assert.Contains("Did you mean \"acme-wallet\"?", proof.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.BadInput, await proof.RunAsync("allow", "acme-wallet", "staging", "203.0.113.9"));
        Assert.Equal(ExitCode.BadInput, await proof.RunAsync("rotate", "acme-wallet", "sandbox"));
        Assert.Contains("no access to sandbox", proof.Error, StringComparison.Ordinal);
    }
}
