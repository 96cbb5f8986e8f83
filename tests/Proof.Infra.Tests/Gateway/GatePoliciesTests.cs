using System.Text;
using System.Text.RegularExpressions;
using Proof.Infra.Gateway;
using Proof.Infra.Settings;
using Proof.Partners.Model;

namespace Proof.Infra.Tests.Gateway;

public sealed class GatePoliciesTests
{
    private static readonly string Api = GatePolicies.Api(Samples.Settings, new Sharding(16), "10.20.0.0/24");

    [Fact]
    public void No_placeholder_is_left() => Assert.DoesNotMatch("#[a-z]+#", Api);

    [Fact]
    public void Nothing_is_read_as_a_named_value()
    {
        foreach (var text in new[] { Api, GatePolicies.Identify, GatePolicies.Decide })
        {
            Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
            Assert.DoesNotContain("}}", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(16)]
    [InlineData(256)]
    public void The_policy_includes_the_fragments_of_every_shard(int shards)
    {
        var sharding = new Sharding(shards);

        var included = Regex.Matches(GatePolicies.Api(Samples.Settings, sharding, "10.20.0.0/24"), "fragment-id=\"(.*?)\"")
            .Select(match => match.Groups[1].Value)
            .ToList();

        Assert.Equal(["imported", "gate-identify"], included[..2]);
        Assert.Equal(sharding.All.SelectMany(shard => new[] { "directory-" + shard, "keys-" + shard }), included[2..^1]);
        Assert.Equal("gate-decide", included[^1]);
    }

    [Fact]
    public void Only_data_differs_between_the_environments()
    {
        var sandbox = GatePolicies.Api(
            Samples.Settings with { Environment = ProofEnvironment.Sandbox, RateLimit = new RateLimit(10, 30) },
            new Sharding(16),
            "10.21.0.0/24");

        Assert.Equal(
            Api,
            sandbox
                .Replace("proof_test_", "proof_live_", StringComparison.Ordinal)
                .Replace("10.21.0.0/24", "10.20.0.0/24", StringComparison.Ordinal)
                .Replace("calls=\"10\" renewal-period=\"30\"", "calls=\"600\" renewal-period=\"60\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_text_is_small_enough_to_be_read_quickly()
    {
        foreach (var text in new[] { Api, GatePolicies.Identify, GatePolicies.Decide })
            Assert.InRange(Encoding.UTF8.GetByteCount(text), 1, DataFragment.MaximumBytes);
    }
}
