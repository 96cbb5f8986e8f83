using System.Collections.Immutable;
using Proof.Infra.Guards;
using Proof.Infra.Settings;

namespace Proof.Infra.Tests.Stacks;

/// <summary>The secrets with generations: the one that signs sessions, and the one that Event Grid shows the relay.</summary>
public sealed class RotatedSecretTests
{
    private const string Signing = "signing-secret";
    private const string Relay = "relay-secret";

    [Theory]
    [InlineData(Signing)]
    [InlineData(Relay)]
    public async Task This_generation_and_the_one_before_are_kept(string name)
    {
        var run = await PartnerRuns.OfAsync([], Third);

        Assert.Equal([$"{name}-2", $"{name}-3"], Passwords(run, name));
    }

    [Theory]
    [InlineData(Signing)]
    [InlineData(Relay)]
    public async Task The_first_generation_has_none_before_it(string name) => Assert.Equal([$"{name}-1"], Passwords(await PartnerRuns.OfAsync([]), name));

    [Theory]
    [InlineData(Signing)]
    [InlineData(Relay)]
    public async Task The_vault_gets_this_generation(string name)
    {
        var run = await PartnerRuns.OfAsync([], Third);

        var secret = run.OfType("azure:keyvault/secret:Secret").Single(one => one.Name == name);
        Assert.Equal(name, secret.Text("name"));
        Assert.Equal(EngineMock.Random(name + "-3"), secret.Text("value"));
    }

    [Theory]
    [InlineData(3, 3)]
    [InlineData(3, 4)]
    [InlineData(null, 7)]
    public void A_generation_that_follows_is_taken(int? deployed, int wanted) => RotatedSecretGuard.Check("key", deployed, wanted, "Things");

    [Theory]
    [InlineData(3, 2)]
    [InlineData(3, 5)]
    public void A_generation_that_falls_or_skips_is_refused(int deployed, int wanted)
    {
        var refused = Assert.Throws<RefusedException>(() => RotatedSecretGuard.Check("someGeneration", deployed, wanted, "Things"));

        Assert.Contains("proof-infra:someGeneration", refused.Message, StringComparison.Ordinal);
        Assert.Contains("set it to", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("signingSecret")]
    [InlineData("relaySecret")]
    public async Task What_is_deployed_is_known_from_the_last_outputs(string output)
    {
        var last = ImmutableDictionary<string, object>.Empty.Add(output, ImmutableDictionary<string, object>.Empty.Add("generation", 3.0));

        await Assert.ThrowsAnyAsync<Exception>(() => PartnerRuns.OfAsync([], Samples.Settings, last));
        await PartnerRuns.OfAsync([], Samples.Settings with { SigningSecretGeneration = 4, RelaySecretGeneration = 4 }, last);
    }

    private static PartnersSettings Third => Samples.Settings with { SigningSecretGeneration = 3, RelaySecretGeneration = 3 };

    private static IEnumerable<string> Passwords(StackRun run, string name) => run
        .OfType("random:index/randomPassword:RandomPassword")
        .Select(password => password.Name)
        .Where(password => password.StartsWith(name, StringComparison.Ordinal));
}
