using System.Text;
using Proof.Partners.Model;
using Proof.Partners.Tokens;

namespace Proof.Partners.Tests.Tokens;

public sealed class ClientTokenTextTests
{
    private const string Random = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFG";

    [Fact]
    public void The_checksum_is_the_crc_32_that_everybody_knows() =>
        Assert.Equal(0xCBF43926u, Crc32.Of(Encoding.ASCII.GetBytes("123456789")));

    [Theory]
    [InlineData(0u, "000000")]
    [InlineData(61u, "00000z")]
    [InlineData(62u, "000010")]
    [InlineData(uint.MaxValue, "4gfFC3")]
    public void A_number_is_written_in_base62_with_leading_zeros(uint number, string text) => Assert.Equal(text, Base62.Encode(number, 6));

    [Fact]
    public void A_token_is_prefix_key_id_random_part_and_checksum()
    {
        var token = ClientTokenText.Compose(ProofEnvironment.Production, "3fabcdef", Random);

        Assert.Equal("proof_live_3fabcdef" + Random, token[..^6]);
        Assert.Equal(68, token.Length);
        Assert.Equal(ClientTokenText.Checksum(token[..^6]), token[^6..]);
    }

    [Fact]
    public void The_environments_have_different_prefixes() =>
        Assert.StartsWith("proof_test_", ClientTokenText.Compose(ProofEnvironment.Sandbox, "3fabcdef", Random), StringComparison.Ordinal);

    [Theory]
    [InlineData("short")]
    [InlineData("0123456789abcdefghijklmnopqrstuvwxyzABCDEF!")]
    public void A_random_part_of_the_wrong_kind_is_refused_without_showing_it(string random)
    {
        var refused = Assert.Throws<ArgumentException>(() => ClientTokenText.Compose(ProofEnvironment.Sandbox, "3fabcdef", random));

        Assert.DoesNotContain(random, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_gateway_keeps_sha_256_in_lower_case() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", ClientTokenText.Hash("abc"));

    [Theory]
    [InlineData(ProofEnvironment.Production)]
    [InlineData(ProofEnvironment.Sandbox)]
    public void A_token_says_its_environment_and_key_id(ProofEnvironment environment)
    {
        var token = ClientTokenText.Compose(environment, "3fabcdef", Random);

        Assert.Equal(new TokenReading(environment, "3fabcdef", null), ClientTokenText.Read(token));
        Assert.Equal(ClientTokenText.LengthIn(environment), token.Length);
    }

    [Fact]
    public void Any_changed_character_is_noticed()
    {
        var token = ClientTokenText.Compose(ProofEnvironment.Sandbox, "3fabcdef", Random);
        for (var i = "proof_test_".Length; i < token.Length; i++)
        {
            var changed = token[..i] + (token[i] == 'x' ? 'y' : 'x') + token[(i + 1)..];
            Assert.Equal(TokenFault.Checksum, ClientTokenText.Read(changed).Fault);
        }
    }

    [Theory]
    [InlineData("", TokenFault.Prefix)]
    [InlineData("Bearer proof_test_", TokenFault.Prefix)]
    [InlineData("PROOF_TEST_3fabcdef", TokenFault.Prefix)]
    [InlineData("proof_test_3fabcdef", TokenFault.Length)]
    [InlineData("proof_live_3fabcdef0123456789abcdefghijklmnopqrstuvwxyzABCDEF-123456", TokenFault.Characters)]
    public void What_is_no_token_is_told_apart(string text, TokenFault fault) => Assert.Equal(fault, ClientTokenText.Read(text).Fault);
}
