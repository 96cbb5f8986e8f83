using Proof.Infra.Plan;
using Proof.Partners.Model;
using Proof.Partners.Tokens;

namespace Proof.Infra.Tests.Plan;

public sealed class PartnersPlanTests
{
    [Fact]
    public void Every_generation_has_an_entry_in_its_partner_s_shard()
    {
        var partner = Samples.Partner() with { Production = Samples.Access(2, [new PreviousToken(1, Samples.Now)], "198.51.100.0/28") };

        var plan = new PartnersPlan([partner], Samples.Settings);

        var directory = plan.Directory.Fragments[KeyId.Of("acme-wallet", 1)[..1]];
        Assert.Contains($"\n{KeyId.Of("acme-wallet", 2)} {PartnerIds.PartnerId("acme-wallet")} {PartnerIds.WidgetId("acme-wallet", ProofEnvironment.Production)} active false 0 198.51.100.0/28;\n", directory, StringComparison.Ordinal);
        Assert.Contains($"\n{KeyId.Of("acme-wallet", 1)} ", directory, StringComparison.Ordinal);
        Assert.Contains(" active false 1780315200 198.51.100.0/28;\n", directory, StringComparison.Ordinal);
    }

    [Fact]
    public void A_partner_without_the_environment_is_left_out()
    {
        var plan = new PartnersPlan([Samples.Partner()], Samples.Settings with { Environment = ProofEnvironment.Sandbox });

        Assert.Empty(plan.Partners);
        Assert.All(plan.Directory.Fragments.Values, text => Assert.Contains("none;", text, StringComparison.Ordinal));
        Assert.Empty(Assert.Single(plan.BlockRules).Open);
    }

    [Fact]
    public void A_suspended_partner_keeps_its_entry_and_its_addresses_at_the_edge()
    {
        var plan = new PartnersPlan([Samples.Partner(status: PartnerStatus.Suspended)], Samples.Settings);

        Assert.Contains(plan.Directory.Fragments.Values, text => text.Contains(" suspended ", StringComparison.Ordinal));
        Assert.Equal(["198.51.100.0/28"], Assert.Single(Assert.Single(plan.BlockRules).Open).AsEnumerable());
    }

    [Fact]
    public void A_retired_partner_is_remembered_and_nothing_else()
    {
        var plan = new PartnersPlan([Samples.Partner(status: PartnerStatus.Retired)], Samples.Settings);

        Assert.Equal("acme-wallet", Assert.Single(plan.Retired).Slug);
        Assert.Empty(plan.Partners);
        Assert.Empty(Assert.Single(plan.BlockRules).Open);
    }

    [Fact]
    public void One_more_address_changes_one_directory_fragment_and_one_rule()
    {
        var others = Enumerable.Range(0, 100).Select(i => Samples.Partner($"partner-{i}", ranges: $"198.51.100.{i * 2}")).ToList();
        var before = new PartnersPlan([.. others, Samples.Partner()], Samples.Settings);

        var after = new PartnersPlan([.. others, Samples.Partner(ranges: ["198.51.100.0/28", "203.0.113.9"])], Samples.Settings);

        Assert.Equal(1, before.Directory.Fragments.Zip(after.Directory.Fragments).Count(pair => pair.First.Value != pair.Second.Value));
        Assert.Equal(before.Directory.KeyIds.Values.SelectMany(ids => ids), after.Directory.KeyIds.Values.SelectMany(ids => ids));
        Assert.Contains("203.0.113.9/32", Assert.Single(after.BlockRules).Open[0]);
    }

    [Fact]
    public void An_address_of_two_partners_stays_until_both_are_gone()
    {
        var both = new PartnersPlan([Samples.Partner("one"), Samples.Partner("two")], Samples.Settings);
        var one = new PartnersPlan([Samples.Partner("one"), Samples.Partner("two", PartnerStatus.Retired)], Samples.Settings);

        Assert.Equal(both.BlockRules[0].Open[0], one.BlockRules[0].Open[0].AsEnumerable());
    }

    [Fact]
    public void Ipv6_ranges_are_left_to_the_gateway()
    {
        var plan = new PartnersPlan([Samples.Partner(ranges: ["198.51.100.7", "2001:db8:1::/48"])], Samples.Settings);

        Assert.Equal(["198.51.100.7/32"], Assert.Single(Assert.Single(plan.BlockRules).Open).AsEnumerable());
        Assert.Contains(plan.Directory.Fragments.Values, text => text.Contains("198.51.100.7,2001:db8:1::/48;", StringComparison.Ordinal));
    }

    [Fact]
    public void Ipv6_ranges_are_warned_about_because_the_edge_does_not_listen_there()
    {
        Partner[] partners = [Samples.Partner("acme-wallet", ranges: ["2001:db8:1::/48"]), Samples.Partner("borealis-pay")];

        var warning = Assert.Single(new PartnersPlan(partners, Samples.Settings).Warnings);

        Assert.StartsWith("acme-wallet: its IPv6 addresses", warning, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_that_ends_stays_in_the_firewall_and_takes_its_end_to_the_gateway()
    {
        var access = Samples.Access(1, []) with { AllowedIps = [new AllowedIp(Samples.Range("203.0.113.9"), null, Samples.Now)] };

        var plan = new PartnersPlan([Samples.Partner() with { Production = access }], Samples.Settings);

        Assert.Equal(["203.0.113.9/32"], Assert.Single(Assert.Single(plan.BlockRules).Open).AsEnumerable());
        Assert.Contains(plan.Directory.Fragments.Values, text => text.Contains(" 203.0.113.9=1780315200;", StringComparison.Ordinal));
    }

    [Fact]
    public void A_webhook_is_planned_where_the_partner_has_access()
    {
        Partner[] partners = [Samples.Partner() with { WebhookUrl = "https://hooks.acme-wallet.example/proof" }, Samples.Partner("globex-pay")];

        Assert.Equal(
            ["https://hooks.acme-wallet.example/proof", null],
            new PartnersPlan(partners, Samples.Settings).Partners.Select(partner => partner.Webhook?.Url));
        Assert.Empty(new PartnersPlan(partners, Samples.Settings with { Environment = ProofEnvironment.Sandbox }).Partners);
    }

    [Theory]
    [InlineData("https://hooks.acme-wallet.example", "https://hooks.acme-wallet.example", "/")]
    [InlineData("https://hooks.acme-wallet.example/", "https://hooks.acme-wallet.example", "/")]
    [InlineData("https://hooks.acme-wallet.example/proof", "https://hooks.acme-wallet.example", "/proof")]
    [InlineData("https://hooks.acme-wallet.example/proof/", "https://hooks.acme-wallet.example", "/proof/")]
    [InlineData("https://hooks.acme-wallet.example/proof/v2?source=a/b", "https://hooks.acme-wallet.example", "/proof/v2?source=a/b")]
    [InlineData("https://hooks.acme-wallet.example?source=proof", "https://hooks.acme-wallet.example", "/?source=proof")]
    public void A_webhook_URL_is_cut_behind_the_host(string url, string origin, string path)
    {
        var webhook = new PlannedWebhook(url);

        Assert.Equal((url, origin, path), (webhook.Url, webhook.Origin, webhook.Path));
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(2, 3)]
    [InlineData(3, 1, 1)]
    public void Unclear_generations_are_refused(int generation, params int[] previous)
    {
        var access = Samples.Access(generation, [.. previous.Select(number => new PreviousToken(number, Samples.Now))], "198.51.100.0/28");

        var refused = Assert.Throws<RefusedException>(() => new PartnersPlan([Samples.Partner() with { Production = access }], Samples.Settings));

        Assert.Contains("acme-wallet", refused.Message, StringComparison.Ordinal);
        Assert.Contains("lower than the current one", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Examples_are_refused_in_a_real_stack()
    {
        Partner[] partners = [Samples.Partner() with { Example = true }, Samples.Partner("globex-pay")];

        var refused = Assert.Throws<RefusedException>(() => new PartnersPlan(partners, Samples.Settings));

        Assert.Contains("acme-wallet", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("globex-pay", refused.Message, StringComparison.Ordinal);
        Assert.Equal(2, new PartnersPlan(partners, Samples.Settings with { AllowExamples = true }).Partners.Length);
    }
}
