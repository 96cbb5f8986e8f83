using System.Collections.Immutable;
using Proof.Infra.Guards;
using Proof.Partners.Model;

namespace Proof.Infra.Tests.Guards;

public sealed class PartnerGuardTests
{
    private static readonly DateTimeOffset Now = Samples.Now;
    private static readonly DateTimeOffset Tomorrow = Now.AddDays(1);

    [Fact]
    public void What_is_deployed_already_may_be_deployed_again() => Check(Deployed(2, (1, Tomorrow)), Token(2, (1, Tomorrow)));

    [Fact]
    public void A_first_deployment_may_begin_anywhere() =>
        PartnerGuard.Check(ImmutableDictionary<string, DeployedPartner>.Empty, [File(Token(7))], ProofEnvironment.Production, TimeSpan.FromHours(1), [], Now);

    [Fact]
    public void A_rotation_with_enough_grace_is_fine() => Check(Deployed(1), Token(2, (1, Now.AddHours(1))));

    [Fact]
    public void A_vanished_file_is_refused()
    {
        var refusal = Refusal(Deployed(1), (Partner?)null);

        Assert.Contains("stacks/partners/acme-wallet.json is gone", refusal, StringComparison.Ordinal);
        Assert.Contains("\"status\": \"retired\"", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_of_a_retired_partner_may_not_vanish_either() =>
        Assert.Contains("is gone", Refusal(new DeployedPartner("acme-wallet", null), (Partner?)null), StringComparison.Ordinal);

    [Fact]
    public void A_partner_may_retire() => Check(Deployed(2, (1, Tomorrow)), Samples.Partner() with { Status = PartnerStatus.Retired, Production = null });

    [Fact]
    public void A_vanished_environment_is_refused() =>
        Assert.Contains("add acme-wallet to proof-infra:withdrawn", Refusal(Deployed(1), Samples.Partner() with { Production = null }), StringComparison.Ordinal);

    [Fact]
    public void An_environment_may_be_withdrawn_on_purpose() =>
        Check(Deployed(1), Samples.Partner() with { Production = null }, withdrawn: "acme-wallet");

    [Fact]
    public void A_forgotten_current_generation_is_refused() =>
        Assert.Contains("generation 1 still works in production, but the file lists it nowhere", Refusal(Deployed(1), Token(2)), StringComparison.Ordinal);

    [Fact]
    public void A_forgotten_previous_generation_is_refused()
    {
        var refusal = Refusal(Deployed(2, (1, Tomorrow)), Token(2));

        Assert.Contains("generation 1 still works", refusal, StringComparison.Ordinal);
        Assert.Contains("\"validUntil\": \"2026-06-02T12:00:00Z\"", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_generation_that_has_ended_may_be_forgotten() => Check(Deployed(2, (1, Now)), Token(2));

    [Fact]
    public void A_skipped_generation_is_refused() =>
        Assert.Contains("the file skips to 3", Refusal(Deployed(1), Token(3, (1, Tomorrow))), StringComparison.Ordinal);

    [Fact]
    public void A_lowered_generation_is_refused() =>
        Assert.Contains("Generations never go down", Refusal(Deployed(3), Token(2)), StringComparison.Ordinal);

    [Fact]
    public void Too_little_grace_is_refused() =>
        Assert.Contains("less than 60 minutes after this deployment", Refusal(Deployed(1), Token(2, (1, Now.AddMinutes(60).AddSeconds(-1)))), StringComparison.Ordinal);

    [Fact]
    public void An_emergency_needs_no_grace() => Check(Deployed(1), Token(2, (1, Now)) with { Emergency = true });

    [Fact]
    public void A_grace_period_that_is_running_out_needs_no_more() => Check(Deployed(2, (1, Now.AddMinutes(5))), Token(2, (1, Now.AddMinutes(5))));

    [Fact]
    public void A_shortened_grace_period_must_still_be_long_enough()
    {
        Check(Deployed(2, (1, Tomorrow)), Token(2, (1, Now.AddHours(2))));
        Assert.Contains("less than 60 minutes", Refusal(Deployed(2, (1, Tomorrow)), Token(2, (1, Now.AddMinutes(5)))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_running_grace_period_may_be_lengthened() => Check(Deployed(2, (1, Now.AddSeconds(1))), Token(2, (1, Tomorrow)));

    [Fact]
    public void A_token_that_has_ended_stays_so() =>
        Assert.Contains("generation 1 ended in production at 2026-06-01T12:00:00Z", Refusal(Deployed(2, (1, Now)), Token(2, (1, Tomorrow))), StringComparison.Ordinal);

    [Fact]
    public void A_token_that_has_ended_stays_so_even_in_an_emergency() =>
        Assert.Contains("stays so", Refusal(Deployed(2, (1, Now)), Token(2, (1, Tomorrow)) with { Emergency = true }), StringComparison.Ordinal);

    [Fact]
    public void Every_reason_is_told_at_once()
    {
        var deployed = new[] { Deployed(1), new DeployedPartner("globex-pay", null) }.ToDictionary(partner => partner.Slug);

        var refused = Assert.Throws<RefusedException>(() => PartnerGuard.Check(deployed, [File(Token(4))], ProofEnvironment.Production, TimeSpan.FromHours(1), [], Now));

        Assert.Contains("skips to 4", refused.Message, StringComparison.Ordinal);
        Assert.Contains("lists it nowhere", refused.Message, StringComparison.Ordinal);
        Assert.Contains("globex-pay.json is gone", refused.Message, StringComparison.Ordinal);
    }

    private static DeployedPartner Deployed(int generation, params (int Generation, DateTimeOffset ValidUntil)[] previous) =>
        new("acme-wallet", new DeployedToken(generation, Previous(previous)));

    private static ClientToken Token(int generation, params (int Generation, DateTimeOffset ValidUntil)[] previous) => new(generation, Previous(previous));

    private static ImmutableArray<PreviousToken> Previous((int Generation, DateTimeOffset ValidUntil)[] previous) =>
        [.. previous.Select(item => new PreviousToken(item.Generation, item.ValidUntil))];

    private static Partner File(ClientToken token)
    {
        var partner = Samples.Partner();
        return partner with { Production = partner.Production! with { ClientToken = token } };
    }

    private static void Check(DeployedPartner deployed, ClientToken token) => Check(deployed, File(token));

    private static void Check(DeployedPartner deployed, Partner? partner, params string[] withdrawn) => PartnerGuard.Check(
        new Dictionary<string, DeployedPartner> { [deployed.Slug] = deployed },
        partner is null ? [] : [partner],
        ProofEnvironment.Production,
        TimeSpan.FromHours(1),
        [.. withdrawn],
        Now);

    private static string Refusal(DeployedPartner deployed, ClientToken token) => Refusal(deployed, File(token));

    private static string Refusal(DeployedPartner deployed, Partner? partner) =>
        Assert.Throws<RefusedException>(() => Check(deployed, partner)).Message;
}
