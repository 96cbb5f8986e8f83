using System.Globalization;
using Proof.Partners.Tokens;

namespace Proof.Infra.Plan;

/// <summary>Two tokens of one key id: the gateway could not tell them apart.</summary>
internal static class KeyIdCollisions
{
    /// <summary>
    /// Throws <see cref="RefusedException"/> when two tokens have the same key id. With 30 bits inside each of 256 groups that is a matter
    /// of one in millions, but the gateway must never have to choose.
    /// </summary>
    public static void Refuse(IEnumerable<(string Slug, int Generation)> tokens)
    {
        var seen = new Dictionary<string, (string Slug, int Generation)>(StringComparer.Ordinal);
        var collisions = new List<string>();
        foreach (var token in tokens)
        {
            var id = KeyId.Of(token.Slug, token.Generation);
            if (seen.TryAdd(id, token)) continue;
            var other = seen[id];
            collisions.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"{token.Slug} generation {token.Generation} and {other.Slug} generation {other.Generation} both have the key id {id}; begin the newer one at another generation."));
        }

        if (collisions.Count > 0) throw new RefusedException("Two tokens cannot share a key id:", collisions);
    }
}
