using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Proof.Engine.Secrets;

/// <summary>Derives the key of Pulumi's passphrase provider: PBKDF2 with HMAC-SHA256.</summary>
internal static class PassphraseKey
{
    /// <summary>Bytes of salt, as Pulumi makes it.</summary>
    public const int SaltLength = 8;

    /// <summary>Pulumi's count. It costs about a third of a second, which is why keys are kept.</summary>
    private const int Iterations = 1_000_000;

    private const int KeyLength = 32;

    private static readonly ConcurrentDictionary<string, Lazy<byte[]>> Keys = new(StringComparer.Ordinal);

    /// <summary>The key for a passphrase and a salt; derived once per process.</summary>
    public static byte[] Derive(string passphrase, byte[] salt) =>
        Keys.GetOrAdd($"{Convert.ToBase64String(salt)}:{passphrase}", _ => new(() => Pbkdf2(passphrase, salt))).Value;

    private static byte[] Pbkdf2(string passphrase, byte[] salt) =>
        Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(passphrase), salt, Iterations, HashAlgorithmName.SHA256, KeyLength);
}
