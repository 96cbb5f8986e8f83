namespace Proof.Cli.Tests.Partners;

/// <summary><c>proof new</c>, by options, by questions and from e-mails.</summary>
public sealed class NewCommandTests
{
    private const string Email = """
        Hi, here we are:

        > | Field | Required | Description |
        > |---|---|---|
        > | Company / product name | Yes | Borealis Pay |
        > | Backend server IPs (production) | Yes | 203.0.113.10, 203.0.113.12<br>203.0.113.32/28 (Oslo) |
        > | Backend server IPs (sandbox) | No | n/a |
        > | Contact email | Yes | [it@borealis.example](mailto:it@borealis.example) |
        > | Off-ramp required | Yes | Yes |
        > | Webhook URL | No | https://hooks.borealis.example/proof |
        """;

    [Fact]
    public async Task Options_make_a_file()
    {
        using var proof = new PartnerCommandLine();
        Assert.Equal(ExitCode.Ok, await proof.RunAsync(
            "new", "--company", "Borealis Pay", "--email", "it@borealis.example", "--ip", "203.0.113.10", "203.0.113.12", "--sandbox-ip", "203.0.113.77", "--off-ramp", "yes", "--example"));
        Assert.Contains("borealis-pay is new: ptn_", proof.Output, StringComparison.Ordinal);
        Assert.Contains("\"offRamp\": true", proof.Read("borealis-pay.json"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Ok, await proof.RunAsync("validate"));
    }

    [Fact]
    public async Task An_email_makes_a_file()
    {
        using var proof = new PartnerCommandLine { Input = Email };
        Assert.Equal(ExitCode.Ok, await proof.RunAsync("new", "--from-email", "-", "--example", "--slug", "borealis"));
        var text = proof.Read("borealis.json");
        Assert.Contains("{ \"cidr\": \"203.0.113.32/28\", \"note\": \"Oslo\" }", text, StringComparison.Ordinal);
        Assert.Contains("\"webhookUrl\": \"https://hooks.borealis.example/proof\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("sandbox", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_email_with_something_missing_or_wrong_makes_none_and_says_what()
    {
        using var proof = new PartnerCommandLine();
        File.WriteAllText(Path.Combine(proof.Root, "mail.txt"), "Company: Borealis Pay\nIPs: 203.0.113.9/24\n");
        Assert.Equal(ExitCode.BadInput, await proof.RunAsync("new", "--from-email", "mail.txt", "--example"));
        Assert.Contains("Contact email is missing", proof.Error, StringComparison.Ordinal);
        Assert.Contains("Off-ramp required is missing", proof.Error, StringComparison.Ordinal);
        Assert.Contains("(line 2): \"203.0.113.9/24\" has bits below its prefix length", proof.Error, StringComparison.Ordinal);
        Assert.Contains("nothing was written", proof.Error, StringComparison.Ordinal);
        Assert.False(proof.Has("borealis-pay.json"));
    }

    [Fact]
    public async Task Documentation_data_needs_to_be_called_so()
    {
        using var proof = new PartnerCommandLine { Input = Email };
        Assert.Equal(ExitCode.BadInput, await proof.RunAsync("new", "--from-email", "-"));
        Assert.Contains("PRF1207", proof.Error, StringComparison.Ordinal);
        Assert.Contains("for documentation data, say --example", proof.Error, StringComparison.Ordinal);
        Assert.False(proof.Has("borealis-pay.json"));
    }

    [Fact]
    public async Task Questions_ask_for_what_is_not_said()
    {
        using var proof = new PartnerCommandLine { Interactive = true, Input = "203.0.113.10, 203.0.113.12\n\nit@borealis.example\nno\n\n" };
        Assert.Equal(ExitCode.Ok, await proof.RunAsync("new", "--company", "Borealis Pay", "--example"));
        Assert.DoesNotContain("Company / product name: ", proof.Error, StringComparison.Ordinal);
        Assert.Contains("Off-ramp required (yes/no): ", proof.Error, StringComparison.Ordinal);
        Assert.Contains("\"203.0.113.12\"", proof.Read("borealis-pay.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_anybody_to_ask_the_missing_answers_are_named()
    {
        using var proof = new PartnerCommandLine();
        Assert.Equal(ExitCode.BadInput, await proof.RunAsync("new", "--company", "Borealis Pay"));
        Assert.Contains("Backend server IPs (production) is missing", proof.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slug_that_is_taken_is_refused()
    {
        using var proof = new PartnerCommandLine { Input = Email };
        Assert.Equal(ExitCode.BadInput, await proof.RunAsync("new", "--from-email", "-", "--example", "--slug", "acme-wallet"));
        Assert.Contains("a slug is given once, for ever", proof.Error, StringComparison.Ordinal);
        Assert.Equal(PartnerCommandLine.Acme, proof.Read("acme-wallet.json"));
    }
}
