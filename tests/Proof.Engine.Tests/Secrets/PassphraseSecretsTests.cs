using System.Security.Cryptography;
using Proof.Engine.Secrets;

namespace Proof.Engine.Tests.Secrets;

public sealed class PassphraseSecretsTests
{
    [Theory]
    [InlineData("password", "v1:fozI5u6B030=:v1:F+6ZduKKd8G0/V7L:PGMFeIzwobWRKmEAzUdaQHqC5mMRIQ==")]
    [InlineData("abc123", "v1:4iF78gb0nF0=:v1:Co6IbTWYs/UdrjgY:FSrAWOFZnj9ealCUDdJL7LrUKXX9BA==")]
    [InlineData("123abc", "v1:C7H2a7/Ietk=:v1:yfAd1zOi6iY9DRIB:dumdsr+H89VpHIQWdB01XEFqYaYjAg==")]
    public void A_salt_that_Pulumi_made_opens_with_its_passphrase(string passphrase, string salt)
    {
        var secrets = PassphraseSecrets.Open(passphrase, salt, "stack dev");

        Assert.Equal("grüße", secrets.Decrypt(secrets.Encrypt("grüße")));
        Assert.Equal(salt, secrets.Salt);
    }

    [Fact]
    public void A_new_salt_opens_again_with_the_same_passphrase()
    {
        var made = PassphraseSecrets.Create("correct horse");
        var ciphertext = made.Encrypt("battery staple");

        Assert.Equal("battery staple", PassphraseSecrets.Open("correct horse", made.Salt, "stack dev").Decrypt(ciphertext));
    }

    [Fact]
    public void Another_passphrase_is_refused_and_the_stack_named()
    {
        var exception = Assert.Throws<WrongPassphraseException>(
            () => PassphraseSecrets.Open("passwort", "v1:fozI5u6B030=:v1:F+6ZduKKd8G0/V7L:PGMFeIzwobWRKmEAzUdaQHqC5mMRIQ==", "stack dev"));

        Assert.Contains("stack dev", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_ciphertext_does_not_open()
    {
        var secrets = PassphraseSecrets.Open(Support.TestStack.Passphrase, Support.TestStack.Salt, "stack dev");
        var parts = secrets.Encrypt("text").Split(':');
        var changed = Convert.FromBase64String(parts[2]);
        changed[0] ^= 1;

        Assert.Throws<AuthenticationTagMismatchException>(() => secrets.Decrypt($"v1:{parts[1]}:{Convert.ToBase64String(changed)}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("v2:fozI5u6B030=:v1:F+6ZduKKd8G0/V7L:PGMFeIzwobWRKmEAzUdaQHqC5mMRIQ==")]
    [InlineData("v1:fozI5u6B030=")]
    public void Text_that_is_no_salt_is_refused(string salt) =>
        Assert.Throws<FormatException>(() => PassphraseSecrets.Open("password", salt, "stack dev"));
}
