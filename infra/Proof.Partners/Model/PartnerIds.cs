using System.Security.Cryptography;
using System.Text;

namespace Proof.Partners.Model;

/// <summary>The ids that a partner is known by. They derive from the slug alone, so they never change and need no registry.</summary>
public static class PartnerIds
{
    // RFC 4648 base32 in lower case: no digit or letter that is easily mistaken for another when read out on the phone.
    private const string Base32 = "abcdefghijklmnopqrstuvwxyz234567";
    private const int Length = 16;

    /// <summary><c>ptn_</c> and 16 base32 characters of SHA-256 of the slug.</summary>
    public static string PartnerId(string slug) => "ptn_" + Digest(slug);

    /// <summary><c>wgt_live_</c> (production) or <c>wgt_test_</c> (sandbox) and 16 base32 characters of SHA-256 of slug and environment.</summary>
    public static string WidgetId(string slug, ProofEnvironment environment) => environment == ProofEnvironment.Production
        ? "wgt_live_" + Digest(slug + ":production")
        : "wgt_test_" + Digest(slug + ":sandbox");

    private static string Digest(string text)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        var result = new StringBuilder(Length);
        int buffer = 0, bits = 0, next = 0;
        while (result.Length < Length)
        {
            if (bits < 5)
            {
                buffer = (buffer << 8) | hash[next++];
                bits += 8;
            }

            bits -= 5;
            result.Append(Base32[(buffer >> bits) & 31]);
        }

        return result.ToString();
    }
}
