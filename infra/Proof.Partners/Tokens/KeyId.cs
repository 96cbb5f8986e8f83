using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Proof.Partners.Tokens;

/// <summary>
/// The public name of one generation of one partner's token: 8 characters. The first two derive from the slug alone, so that all
/// generations of a partner live in one shard of the gateway's directory; the others from slug and generation. Nothing secret.
/// </summary>
public static class KeyId
{
    /// <summary>How many characters a key id has.</summary>
    public const int Length = 8;

    // RFC 4648 base32 in lower case, as in the partners' ids.
    private const string Base32 = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>Two lower-case hexadecimal digits of SHA-256 of the slug, then six base32 characters of SHA-256 of <c>slug:generation</c>.</summary>
    public static string Of(string slug, int generation)
    {
        var shard = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(slug)), 0, 1);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{slug}:{generation}")));
        return shard + string.Concat(hash.Take(Length - 2).Select(b => Base32[b & 31]));
    }
}
