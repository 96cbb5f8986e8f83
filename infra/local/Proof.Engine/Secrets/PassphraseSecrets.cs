using System.Security.Cryptography;
using System.Text;

namespace Proof.Engine.Secrets;

/// <summary>
/// Pulumi's passphrase secrets provider: AES-256-GCM under a key derived from a passphrase and a salt. What it writes the Pulumi CLI
/// reads, and the other way round.
/// </summary>
public sealed class PassphraseSecrets
{
    private const string Version = "v1:";
    private const string Proof = "pulumi";
    private const int NonceLength = 12;
    private const int TagLength = 16;

    private readonly byte[] _key;

    private PassphraseSecrets(byte[] key, string salt) => (_key, Salt) = (key, salt);

    /// <summary>
    /// The salt with its proof of the passphrase, <c>v1:salt:v1:nonce:ciphertext</c>: what stack files call <c>encryptionsalt</c>.
    /// </summary>
    public string Salt { get; private set; }

    /// <summary>Makes a new salt.</summary>
    public static PassphraseSecrets Create(string passphrase)
    {
        var salt = RandomNumberGenerator.GetBytes(PassphraseKey.SaltLength);
        var secrets = new PassphraseSecrets(PassphraseKey.Derive(passphrase, salt), "");
        secrets.Salt = $"{Version}{Convert.ToBase64String(salt)}:{secrets.Encrypt(Proof)}";
        return secrets;
    }

    /// <summary>Opens a salt that was made before.</summary>
    /// <param name="passphrase">The passphrase.</param>
    /// <param name="salt">The salt's text, as <see cref="Salt"/> gives it.</param>
    /// <param name="owner">Whose salt it is, for messages: a stack or a file.</param>
    /// <exception cref="WrongPassphraseException">The passphrase is another one.</exception>
    /// <exception cref="FormatException">The salt is not one.</exception>
    public static PassphraseSecrets Open(string passphrase, string salt, string owner)
    {
        var parts = salt.Split(':', 3);
        if (parts is not ["v1", var encoded, var proof])
        {
            throw new FormatException($"the encryption salt of {owner} is not of the form v1:salt:v1:nonce:ciphertext");
        }

        var secrets = new PassphraseSecrets(PassphraseKey.Derive(passphrase, Convert.FromBase64String(encoded)), salt);
        try
        {
            return secrets.Decrypt(proof) == Proof ? secrets : throw new WrongPassphraseException(owner);
        }
        catch (CryptographicException)
        {
            throw new WrongPassphraseException(owner);
        }
    }

    /// <summary>Encrypts a text as <c>v1:nonce:ciphertext</c>; twice the same text gives two different ones.</summary>
    public string Encrypt(string plaintext)
    {
        var plain = Encoding.UTF8.GetBytes(plaintext);
        var nonce = RandomNumberGenerator.GetBytes(NonceLength);
        var sealedBytes = new byte[plain.Length + TagLength];
        using var cipher = new AesGcm(_key, TagLength);
        cipher.Encrypt(nonce, plain, sealedBytes.AsSpan(0, plain.Length), sealedBytes.AsSpan(plain.Length));
        return $"{Version}{Convert.ToBase64String(nonce)}:{Convert.ToBase64String(sealedBytes)}";
    }

    /// <summary>Decrypts what <see cref="Encrypt"/> or Pulumi made.</summary>
    /// <exception cref="CryptographicException">The text was changed, or made with another key.</exception>
    /// <exception cref="FormatException">The text is not an encrypted value.</exception>
    public string Decrypt(string ciphertext)
    {
        if (ciphertext.Split(':') is not ["v1", var encodedNonce, var encoded])
        {
            throw new FormatException("an encrypted value must be of the form v1:nonce:ciphertext");
        }

        var nonce = Convert.FromBase64String(encodedNonce);
        var sealedBytes = Convert.FromBase64String(encoded);
        if (nonce.Length != NonceLength || sealedBytes.Length < TagLength)
        {
            throw new FormatException("an encrypted value has a nonce of 12 bytes and a tag of 16 bytes");
        }

        var plain = new byte[sealedBytes.Length - TagLength];
        using var cipher = new AesGcm(_key, TagLength);
        cipher.Decrypt(nonce, sealedBytes.AsSpan(0, plain.Length), sealedBytes.AsSpan(plain.Length), plain);
        return Encoding.UTF8.GetString(plain);
    }
}
