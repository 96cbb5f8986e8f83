using System.Collections.Immutable;
using Proof.Infra.Guards;

namespace Proof.Infra.Tests.Stacks;

public sealed class SigningSecretTests
{
    [Fact]
    public async Task This_generation_and_the_one_before_are_kept()
    {
        var run = await PartnerRuns.OfAsync([], Samples.Settings with { SigningSecretGeneration = 3 });

        Assert.Equal(["signing-secret-2", "signing-secret-3"], run.OfType("random:index/randomPassword:RandomPassword").Select(password => password.Name));
    }

    [Fact]
    public async Task The_vault_gets_this_generation()
    {
        var run = await PartnerRuns.OfAsync([], Samples.Settings with { SigningSecretGeneration = 3 });

        var secret = run.OfType("azure:keyvault/secret:Secret").Single();
        Assert.Equal("signing-secret", secret.Text("name"));
        Assert.Equal(EngineMock.Random("signing-secret-3"), secret.Text("value"));
    }

    [Theory]
    [InlineData(3, 3)]
    [InlineData(3, 4)]
    [InlineData(null, 7)]
    public void A_generation_that_follows_is_taken(int? deployed, int wanted) => SigningSecretGuard.Check(deployed, wanted);

    [Theory]
    [InlineData(3, 2)]
    [InlineData(3, 5)]
    public void A_generation_that_falls_or_skips_is_refused(int deployed, int wanted) =>
        Assert.Contains("set it to", Assert.Throws<RefusedException>(() => SigningSecretGuard.Check(deployed, wanted)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task What_is_deployed_is_known_from_the_last_outputs()
    {
        var last = ImmutableDictionary<string, object>.Empty.Add("signingSecret", ImmutableDictionary<string, object>.Empty.Add("generation", 3.0));

        await Assert.ThrowsAnyAsync<Exception>(() => PartnerRuns.OfAsync([], Samples.Settings with { SigningSecretGeneration = 1 }, last));
        await PartnerRuns.OfAsync([], Samples.Settings with { SigningSecretGeneration = 4 }, last);
    }
}
