using Proof.Engine.Values;
using Proof.Local.Access;

namespace Proof.Local.Tests;

public sealed class TrialPartnersTests
{
    [Fact]
    public void The_first_active_partner_with_a_token_and_an_address_is_taken()
    {
        var outputs = Outputs(
            ("a-suspended", "suspended", ["203.0.113.1"], "token-a"),
            ("b-without-address", "active", [], "token-b"),
            ("c-without-token", "active", ["203.0.113.3"], null),
            ("d-good", "active", ["203.0.113.4/30"], "token-d"),
            ("e-good-too", "active", ["203.0.113.9"], "token-e"));

        Assert.Equal(new TrialPartner("d-good", "203.0.113.4", "token-d"), TrialPartners.First(outputs));
    }

    [Fact]
    public void An_address_that_ends_or_that_the_edge_cannot_see_is_not_taken()
    {
        var partner = PropertyMap.Of(
            ("status", "active"),
            ("allowlist", new ArrayValue(["2001:db8::/48", "203.0.113.5", "203.0.113.6"])),
            ("allowlistEnds", PropertyMap.Of(("203.0.113.5", "2026-06-01T00:00:00Z"))));
        var outputs = PropertyMap.Of(("partners", PropertyMap.Of(("a", partner))), ("clientTokens", new SecretValue(PropertyMap.Of(("a", "token-a")))));

        Assert.Equal(new TrialPartner("a", "203.0.113.6", "token-a"), TrialPartners.First(outputs));
    }

    [Fact]
    public void There_may_be_nobody()
    {
        Assert.Null(TrialPartners.First(PropertyMap.Empty));
        Assert.Null(TrialPartners.First(Outputs(("a-suspended", "suspended", ["203.0.113.1"], "token-a"))));
    }

    [Fact]
    public void A_partner_to_try_with_never_prints_its_token() =>
        Assert.DoesNotContain("token-a", new TrialPartner("a", "203.0.113.1", "token-a").ToString());

    private static PropertyMap Outputs(params (string Slug, string Status, string[] Allowlist, string? Token)[] partners) => PropertyMap.Of(
        ("partners", PropertyMap.Of([.. partners.Select(p => (p.Slug, (PropertyValue)PropertyMap.Of(
            ("status", p.Status),
            ("allowlist", new ArrayValue([.. p.Allowlist.Select(a => (PropertyValue)a)])))))])),
        ("clientTokens", new SecretValue(PropertyMap.Of([.. partners.Where(p => p.Token is not null).Select(p => (p.Slug, (PropertyValue)p.Token!))]))));
}
