namespace Proof.Partners.Tests.Reading;

/// <summary>What problems say, where the words help.</summary>
public sealed class MessageTests
{
    [Theory]
    [InlineData("compnay", "Did you mean \"company\"?")]
    [InlineData("Company", "Did you mean \"company\"?")]
    [InlineData("email", "Did you mean \"contactEmail\"?")]
    [InlineData("web_hook_url", "Did you mean \"webhookUrl\"?")]
    [InlineData("notes", "Did you mean \"note\"?")]
    [InlineData("allowedIps", "It belongs in production or sandbox.")]
    [InlineData("fiatCurrency", "It belongs in widget.defaults.")]
    [InlineData("generation", "It belongs in production.clientToken or production.clientToken.previous or sandbox.clientToken or sandbox.clientToken.previous.")]
    [InlineData("zzz", "\"zzz\" is not known here. Known here: $schema, company, ")]
    public void An_unknown_member_is_told_what_was_probably_meant(string name, string said)
    {
        var file = Samples.Good.Replace("\"company\": \"Acme Wallet\",\n  \"contactEmail\": \"integrations@acme-wallet.example\"", $"\"{name}\": 1", StringComparison.Ordinal);
        using var files = new TemporaryFolder().With("acme-wallet.json", file);
        Assert.Contains(said, Assert.Single(files.Read().Problems, problem => problem.RuleId == "PRF1014").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"https://xn--bcher-kva.io/x\"", "is shown as \"bücher.io\"")]
    [InlineData("\"https://user:pw@evil.io/x\"", "the host is \"evil.io\"")]
    [InlineData("\"https://printer.local/x\"", "it is a local network (RFC 6762)")]
    public void A_webhook_url_is_shown_for_what_it_is(string url, string said)
    {
        using var files = new TemporaryFolder().With("acme-wallet.json", Samples.Good.Replace("\"example\": true,", $"\"example\": true, \"webhookUrl\": {url},", StringComparison.Ordinal));
        Assert.Contains(files.Read().Problems, problem => problem.Message.Contains(said, StringComparison.Ordinal));
    }

    [Fact]
    public void A_wallet_of_another_network_is_recognised()
    {
        const string Widget = """
            "example": true, "widget": { "assets": [ { "currency": "USDT", "network": "ERC20", "wallet": "TEkj3ndMVEmFLYaFrATMwMjBRZ1EAZkucT" } ] },
            """;
        using var files = new TemporaryFolder().With("acme-wallet.json", Samples.Good.Replace("\"example\": true,", Widget, StringComparison.Ordinal));
        Assert.Contains("It is a right address of Tron: is the network TRC20?", Assert.Single(files.Read().Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_name_with_control_characters_is_never_printed_raw()
    {
        using var files = new TemporaryFolder().With("a\u001b[31mb.json", Samples.Good);
        Assert.All(files.Read().Problems, problem => Assert.DoesNotContain('\u001b', problem.ToText()));
    }
}
