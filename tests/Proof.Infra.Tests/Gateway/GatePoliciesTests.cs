using System.Text;
using System.Text.RegularExpressions;
using Proof.Infra.Gateway;
using Proof.Infra.Settings;
using Proof.Partners.Model;

namespace Proof.Infra.Tests.Gateway;

public sealed class GatePoliciesTests
{
    private const string Edge = "10.20.0.0/24";
    private static readonly GatePolicies Policies = Of(Samples.Settings);
    private static readonly string[] Texts = [Policies.Api(Edge), Policies.Handshake(Edge), Policies.Identify, Policies.Decide];

    [Fact]
    public void No_placeholder_is_left() => Assert.All(Texts, text => Assert.DoesNotMatch("#[a-z-]+#", text));

    [Fact]
    public void Every_text_says_first_which_revision_it_is_of() =>
        Assert.All(Texts, text => Assert.StartsWith($"<!-- revision {Samples.Revision.Text} -->\n", text, StringComparison.Ordinal));

    [Fact]
    public void Calls_and_handshakes_pass_the_same_gate()
    {
        Assert.Equal(Part(Policies.Api(Edge), "gate-prefix", "</inbound>"), Part(Policies.Handshake(Edge), "gate-prefix", "<set-backend-service"));
        Assert.Equal(Part(Policies.Api(Edge), "<on-error>", "</policies>"), Part(Policies.Handshake(Edge), "<on-error>", "</policies>"));
    }

    [Fact]
    public void The_handshake_learns_of_the_backend_behind_the_gate()
    {
        var inbound = Part(Policies.Handshake(Edge), "<inbound>", "</inbound>");

        Assert.EndsWith("<set-backend-service base-url=\"wss://backend.proof.example/ws\" />", inbound.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(1, Regex.Count(Policies.Handshake(Edge), "backend.proof.example"));
    }

    [Fact]
    public void Nothing_is_read_as_a_named_value()
    {
        foreach (var text in Texts)
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

        var included = Regex.Matches(new GatePolicies(Samples.Settings, sharding, Samples.Revision).Api(Edge), "fragment-id=\"(.*?)\"")
            .Select(match => match.Groups[1].Value)
            .ToList();

        Assert.Equal(["imported", "gate-identify"], included[..2]);
        Assert.Equal(sharding.All.SelectMany(shard => new[] { "directory-" + shard, "keys-" + shard }), included[2..^1]);
        Assert.Equal("gate-decide", included[^1]);
    }

    [Fact]
    public void Only_data_differs_between_the_environments()
    {
        var sandbox = Of(Samples.Settings with
        {
            Environment = ProofEnvironment.Sandbox,
            RateLimit = new RateLimit(10, 30),
            WebSocketBackendUrl = "wss://sandbox-backend.proof.example/ws",
        });

        Assert.Equal(Policies.Api(Edge), AsProduction(sandbox.Api("10.21.0.0/24")));
        Assert.Equal(Policies.Handshake(Edge), AsProduction(sandbox.Handshake("10.21.0.0/24")));
    }

    [Fact]
    public void Every_text_is_small_enough_to_be_read_quickly()
    {
        foreach (var text in Texts)
            Assert.InRange(Encoding.UTF8.GetByteCount(text), 1, DataFragment.MaximumBytes);
    }

    private static GatePolicies Of(PartnersSettings settings) => new(settings, new Sharding(16), Samples.Revision);

    private static string AsProduction(string sandbox) => sandbox
        .Replace("proof_test_", "proof_live_", StringComparison.Ordinal)
        .Replace("10.21.0.0/24", Edge, StringComparison.Ordinal)
        .Replace("calls=\"10\" renewal-period=\"30\"", "calls=\"600\" renewal-period=\"60\"", StringComparison.Ordinal)
        .Replace("wss://sandbox-", "wss://", StringComparison.Ordinal);

    private static string Part(string text, string from, string to)
    {
        var start = text.IndexOf(from, StringComparison.Ordinal);
        return text[start..text.IndexOf(to, start, StringComparison.Ordinal)].TrimEnd();
    }
}
