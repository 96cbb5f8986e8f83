using Proof.Infra.Tokens;

namespace Proof.Infra.Tests.Tokens;

public sealed class KeyIdTests
{
    [Fact]
    public void It_is_the_same_every_time_and_everywhere()
    {
        Assert.Matches(@"\A[0-9a-f]{2}[a-z2-7]{6}\z", KeyId.Of("acme-wallet", 1));
        Assert.Equal("1csdymfo", KeyId.Of("acme-wallet", 1));
    }

    [Fact]
    public void All_generations_of_a_partner_begin_alike_and_differ()
    {
        var ids = Enumerable.Range(1, 100).Select(generation => KeyId.Of("acme-wallet", generation)).ToList();

        Assert.Single(ids.Select(id => id[..2]).Distinct());
        Assert.Equal(100, ids.Distinct().Count());
    }

    [Fact]
    public void Ten_thousand_partners_get_along() =>
        KeyId.RefuseCollisions(Enumerable.Range(0, 10_000).SelectMany(i => new[] { ($"partner-{i}", 1), ($"partner-{i}", 2) }));

    [Fact]
    public void A_collision_is_refused_by_name()
    {
        var refused = Assert.Throws<RefusedException>(() => KeyId.RefuseCollisions([("acme-wallet", 1), ("globex-pay", 1), ("acme-wallet", 1)]));

        Assert.Contains("acme-wallet generation 1", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("globex-pay", refused.Message, StringComparison.Ordinal);
    }
}
