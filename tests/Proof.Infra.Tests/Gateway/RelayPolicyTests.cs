using System.Text;
using Proof.Infra.Gateway;

namespace Proof.Infra.Tests.Gateway;

public sealed class RelayPolicyTests
{
    private static readonly string First = new('a', 64);
    private static readonly string Second = new('b', 64);
    private static readonly string Text = RelayPolicy.Text(Samples.Revision, "relay.proof.example", [First, Second]);

    [Fact]
    public void No_placeholder_is_left() => Assert.DoesNotMatch("#[a-z]+#", Text);

    [Fact]
    public void Nothing_is_read_as_a_named_value()
    {
        Assert.DoesNotContain("{{", Text, StringComparison.Ordinal);
        Assert.DoesNotContain("}}", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_takes_both_secrets_on_its_own_host()
    {
        Assert.Contains($"\"{First},{Second}\"", Text, StringComparison.Ordinal);
        Assert.Contains("\"relay.proof.example\"", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_data_differs_between_the_environments() => Assert.Equal(
        Text,
        RelayPolicy.Text(Samples.Revision, "sandbox-relay.proof.example", [Second])
            .Replace("sandbox-relay.proof.example", "relay.proof.example", StringComparison.Ordinal)
            .Replace(Second, $"{First},{Second}", StringComparison.Ordinal));

    [Fact]
    public void It_is_small_enough_to_be_read_quickly() => Assert.InRange(Encoding.UTF8.GetByteCount(Text), 1, DataFragment.MaximumBytes);
}
