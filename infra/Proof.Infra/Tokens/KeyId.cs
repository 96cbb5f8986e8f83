using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Proof.Infra.Tokens;

/// <summary>
/// The public name of one generation of one partner's token: 8 characters. The first two derive from the slug alone, so that all
/// generations of a partner live in one shard of the gateway's directory; the others from slug and generation. Nothing secret.
/// </summary>
internal static class KeyId
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

    /// <summary>
    /// Throws <see cref="RefusedException"/> when two tokens have the same key id. With 30 bits inside each of 256 groups that is a matter
    /// of one in millions, but the gateway must never have to choose.
    /// </summary>
    public static void RefuseCollisions(IEnumerable<(string Slug, int Generation)> tokens)
    {
        var seen = new Dictionary<string, (string Slug, int Generation)>(StringComparer.Ordinal);
        var collisions = new List<string>();
        foreach (var token in tokens)
        {
            var id = Of(token.Slug, token.Generation);
            if (seen.TryAdd(id, token)) continue;
            var other = seen[id];
            collisions.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"{token.Slug} generation {token.Generation} and {other.Slug} generation {other.Generation} both have the key id {id}; begin the newer one at another generation."));
        }

        if (collisions.Count > 0) throw new RefusedException("Two tokens cannot share a key id:", collisions);
    }
}
