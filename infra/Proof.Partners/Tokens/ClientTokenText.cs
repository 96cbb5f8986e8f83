using System.Security.Cryptography;
using System.Text;
using Proof.Partners.Model;

namespace Proof.Partners.Tokens;

/// <summary>
/// What a client token looks like: <c>proof_live_</c> or <c>proof_test_</c>, 8 characters key id, 43 random base62 characters, 6 base62
/// characters CRC-32 of everything before. Scanners recognise one without asking anybody, and a mistyped one is told from a foreign one.
/// </summary>
public static class ClientTokenText
{
    /// <summary>Random characters: 62^43 is just above 2^256.</summary>
    public const int RandomLength = 43;

    /// <summary>Characters of the checksum: 62^6 is above 2^32.</summary>
    public const int ChecksumLength = 6;

    /// <summary>What the tokens of an environment begin with.</summary>
    public static string Prefix(ProofEnvironment environment) =>
        environment == ProofEnvironment.Production ? "proof_live_" : "proof_test_";

    /// <summary>Puts a token together. Throws <see cref="ArgumentException"/>, which does not show the text, when the random part is not one.</summary>
    public static string Compose(ProofEnvironment environment, string keyId, string random)
    {
        if (random.Length != RandomLength || !Base62.IsMadeOf(random))
            throw new ArgumentException($"The random part of a token must be {RandomLength} base62 characters.", nameof(random));
        var body = Prefix(environment) + keyId + random;
        return body + Checksum(body);
    }

    /// <summary>Characters of a token of an environment.</summary>
    public static int LengthIn(ProofEnvironment environment) => Prefix(environment).Length + KeyId.Length + RandomLength + ChecksumLength;

    /// <summary>Reads what a text says of itself: format, environment, key id, checksum.</summary>
    public static TokenReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var environment in (ReadOnlySpan<ProofEnvironment>)[ProofEnvironment.Production, ProofEnvironment.Sandbox])
        {
            var prefix = Prefix(environment);
            if (!text.StartsWith(prefix, StringComparison.Ordinal)) continue;
            if (text.Length != LengthIn(environment)) return new TokenReading(environment, null, TokenFault.Length);
            if (!Base62.IsMadeOf(text.AsSpan(prefix.Length))) return new TokenReading(environment, null, TokenFault.Characters);
            var isRight = Checksum(text[..^ChecksumLength]) == text[^ChecksumLength..];
            return new TokenReading(environment, text.Substring(prefix.Length, KeyId.Length), isRight ? null : TokenFault.Checksum);
        }

        return new TokenReading(null, null, TokenFault.Prefix);
    }

    /// <summary>The last characters of a token, from all before.</summary>
    public static string Checksum(string body) => Base62.Encode(Crc32.Of(Encoding.ASCII.GetBytes(body)), ChecksumLength);

    /// <summary>What the gateway keeps of a token: SHA-256 as 64 lower-case hexadecimal digits. Not secret, because a token has 256 random bits.</summary>
    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(token)));
}
