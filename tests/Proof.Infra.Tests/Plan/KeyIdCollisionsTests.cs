using Proof.Infra.Plan;

namespace Proof.Infra.Tests.Plan;

public sealed class KeyIdCollisionsTests
{
    [Fact]
    public void Ten_thousand_partners_get_along() =>
        KeyIdCollisions.Refuse(Enumerable.Range(0, 10_000).SelectMany(i => new[] { ($"partner-{i}", 1), ($"partner-{i}", 2) }));

    [Fact]
    public void A_collision_is_refused_by_name()
    {
        var refused = Assert.Throws<RefusedException>(() => KeyIdCollisions.Refuse([("acme-wallet", 1), ("globex-pay", 1), ("acme-wallet", 1)]));

        Assert.Contains("acme-wallet generation 1", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("globex-pay", refused.Message, StringComparison.Ordinal);
    }
}
