using Proof.Partners.Tokens;

namespace Proof.Partners.Tests.Tokens;

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
}
