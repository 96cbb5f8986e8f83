using System.Text.Json.Nodes;
using Proof.Cli.Welcome;

namespace Proof.Cli.Tests.Welcome;

public sealed class WelcomeTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("txt")]
    [InlineData("md")]
    [InlineData("html")]
    public void A_letter_without_the_token_reads_as_reviewed(string format) => Snapshot.Holds($"welcome.{format}", Render(format, "Acme & Söhne <Wallet> *1*", masked: true));

    [Theory]
    [InlineData("txt")]
    [InlineData("md")]
    [InlineData("html")]
    public void A_letter_with_the_token_reads_as_reviewed(string format) => Snapshot.Holds($"welcome-with-token.{format}", Render(format, "Acme Wallet", masked: false));

    [Fact]
    public void Html_holds_no_markup_of_the_company_s_making() =>
        Assert.DoesNotContain("<script", Render("html", "<script>alert(1)</script>", masked: true), StringComparison.Ordinal);

    [Theory]
    [InlineData("txt")]
    [InlineData("md")]
    [InlineData("html")]
    public void The_token_is_in_no_letter_that_was_not_asked_for_it(string format) =>
        Assert.DoesNotContain("proof_test_", Render(format, "Acme Wallet", masked: true), StringComparison.Ordinal);

    [Fact]
    public void A_token_that_has_ended_is_not_spoken_of() =>
        Assert.DoesNotContain("1caaaaaa", TextFormat.Render(WelcomeText.Of(Letter("Acme Wallet", masked: true, Now.AddYears(1)))), StringComparison.Ordinal);

    [Fact]
    public void A_suspended_partner_is_told_so()
    {
        var outputs = Outputs(masked: true);
        outputs["partners"]!["acme-wallet"]!["status"] = "suspended";

        var letter = WelcomeLetter.Of(outputs, "sandbox", "acme-wallet", "Acme Wallet", Now);

        Assert.Contains("suspended", TextFormat.Render(WelcomeText.Of(letter)), StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_no_letter_for_a_partner_without_access() =>
        Assert.Throws<CommandException>(() => WelcomeLetter.Of(Outputs(masked: true), "sandbox", "borealis-pay", "Borealis Pay", Now));

    private static string Render(string format, string company, bool masked)
    {
        var blocks = WelcomeText.Of(Letter(company, masked, Now));
        return format switch { "md" => MarkdownFormat.Render(blocks), "html" => HtmlFormat.Render(blocks), _ => TextFormat.Render(blocks) };
    }

    private static WelcomeLetter Letter(string company, bool masked, DateTimeOffset now) => WelcomeLetter.Of(Outputs(masked), "sandbox", "acme-wallet", company, now);

    internal static JsonObject Outputs(bool masked) => JsonNode.Parse($$"""
        {
          "baseUrl": "https://sandbox-api.proof.example",
          "partners": {
            "acme-wallet": {
              "partnerId": "ptn_aaaabbbbccccdddd",
              "widgetId": "wgt_test_aaaabbbbccccdddd",
              "status": "active",
              "offRamp": false,
              "allowlist": [ "198.51.100.0/28", "203.0.113.10" ],
              "clientToken": {
                "keyId": "1cbbbbbb",
                "generation": 2,
                "secretUri": "https://proof-sandbox-kv.vault.azure.net/secrets/client-token-acme-wallet",
                "previous": [ { "keyId": "1caaaaaa", "generation": 1, "validUntil": "2026-06-02T09:00:00Z" } ]
              }
            }
          },
          "relaySecret": { "generation": 1, "secretUri": "https://proof-sandbox-kv.vault.azure.net/secrets/relay-secret" },
          "signingSecret": { "generation": 1, "secretUri": "https://proof-sandbox-kv.vault.azure.net/secrets/signing-secret" },
          "firewallPolicyId": "/subscriptions/s/resourceGroups/proof-sandbox/providers/Microsoft.Network/policies/proof-sandbox-partners",
          "clientTokens": {{(masked ? "\"[secret]\"" : "{ \"acme-wallet\": \"proof_test_1cbbbbbb0123456789abcdefghijklmnopqrstuvwxyzABCDEFG0aB1cD\" }")}}
        }
        """)!.AsObject();
}
