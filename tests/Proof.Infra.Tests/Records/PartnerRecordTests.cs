using System.Text.Json.Nodes;
using Proof.Infra.Plan;
using Proof.Infra.Records;
using Proof.Partners.Model;

namespace Proof.Infra.Tests.Records;

public sealed class PartnerRecordTests
{
    private static readonly Partner Everything = Samples.Partner() with
    {
        Company = "Acme & Söhne",
        OffRamp = true,
        WebhookUrl = "https://hooks.acme-wallet.example/proof",
        Note = "For us, not for the backend.",
        Widget = new Widget
        {
            Assets = [new Asset("USDT", "TRC20", "TWjixZ5AxGbQdxpR7dyjAbmtj3Af8wp6Hp", "Treasury")],
            FiatCurrencies = ["EUR", "GBP"],
            Defaults = new WidgetDefaults
            {
                Currency = "USDT",
                Network = "TRC20",
                FiatCurrency = "EUR",
                Type = "buy",
                Language = "en",
                Theme = "light",
                RedirectUrl = "https://acme-wallet.example/done",
            },
        },
    };

    [Fact]
    public void A_record_is_what_the_file_says_for_the_backend() => Assert.Equal(
        $$"""
        {
          "company": "Acme \u0026 Söhne",
          "partnerId": "{{PartnerIds.PartnerId("acme-wallet")}}",
          "widgetId": "{{PartnerIds.WidgetId("acme-wallet", ProofEnvironment.Production)}}",
          "status": "active",
          "offRamp": true,
          "assets": [
            {
              "currency": "USDT",
              "network": "TRC20",
              "wallet": "TWjixZ5AxGbQdxpR7dyjAbmtj3Af8wp6Hp"
            }
          ],
          "fiatCurrencies": [
            "EUR",
            "GBP"
          ],
          "defaults": {
            "currency": "USDT",
            "network": "TRC20",
            "fiatCurrency": "EUR",
            "type": "buy",
            "language": "en",
            "theme": "light",
            "redirectUrl": "https://acme-wallet.example/done"
          },
          "webhookUrl": "https://hooks.acme-wallet.example/proof"
        }
        """.ReplaceLineEndings("\n"),
        Text(Everything));

    [Fact]
    public void Records_follow_the_committed_schema()
    {
        Assert.Empty(RecordSchema.Faults(Text(Everything)));
        Assert.Empty(RecordSchema.Faults(Text(Samples.Partner(status: PartnerStatus.Suspended))));
    }

    [Fact]
    public void The_schema_knows_every_member_of_a_full_record() =>
        Assert.Equal(RecordSchema.Members().Order(), Members(JsonNode.Parse(Text(Everything))!, "").Order());

    [Theory]
    [InlineData("status", "\"retired\"")]
    [InlineData("assets", "{}")]
    [InlineData("offRamp", "\"no\"")]
    [InlineData("partnerId", "\"ptn_short\"")]
    [InlineData("token", "\"x\"")]
    public void The_schema_tells_what_is_wrong(string member, string value)
    {
        var record = JsonNode.Parse(Text(Everything))!;
        record[member] = JsonNode.Parse(value);

        Assert.Single(RecordSchema.Faults(record.ToJsonString()));
    }

    [Fact]
    public void A_key_has_no_slash_and_is_what_the_gate_tells_the_backend()
    {
        var partner = Planned(Everything);

        Assert.Equal(PartnerIds.PartnerId("acme-wallet"), PartnerRecord.Key(partner));
        Assert.DoesNotContain('/', PartnerRecord.Key(partner));
    }

    [Fact]
    public void A_record_is_refused_when_the_store_cannot_hold_it()
    {
        Partner With(int assets) => Everything with
        {
            Widget = Everything.Widget! with { Assets = [.. Enumerable.Range(0, assets).Select(i => new Asset($"C{i}", "TRC20", new string('T', 34)))] },
        };
        var most = Enumerable.Range(1, 500).Last(count => Record.Exception(() => Text(With(count))) is null);

        var refused = Assert.Throws<RefusedException>(() => Text(With(most + 1)));

        Assert.InRange(Text(With(most)).Length, 9_700, PartnerRecord.MaximumCharacters);
        Assert.Contains("acme-wallet", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Enable fewer assets", refused.Message, StringComparison.Ordinal);
    }

    private static PlannedPartner Planned(Partner partner) => new(partner, partner.Production!, ProofEnvironment.Production);

    private static string Text(Partner partner) => PartnerRecord.Text(Planned(partner), ProofEnvironment.Production);

    private static IEnumerable<string> Members(JsonNode value, string path) => value switch
    {
        JsonObject map => map.SelectMany(member => Members(member.Value!, $"{path}.{member.Key}").Prepend($"{path}.{member.Key}")),
        JsonArray list => list.SelectMany(item => Members(item!, path + "[]")).Distinct(),
        _ => [],
    };
}
