using Org.BouncyCastle.Crypto.Digests;

namespace Proof.Partners.Wallets;

/// <summary>Addresses of Ethereum and of the networks that work like it: <c>0x</c>, 40 hexadecimal digits, checksum in their case (EIP-55).</summary>
internal static class EvmWallet
{
    private const int Digits = 40;

    /// <summary>Reads an address.</summary>
    public static WalletReading Read(string text)
    {
        if (!text.StartsWith("0x", StringComparison.Ordinal)) return WalletReading.NoAddress("an address begins with 0x");
        var digits = text[2..];
        if (digits.Length != Digits) return WalletReading.NoAddress($"after 0x {Digits} hexadecimal digits belong, not {digits.Length}");
        if (!digits.All(char.IsAsciiHexDigit)) return WalletReading.NoAddress("after 0x only hexadecimal digits belong");

        var canonical = WithChecksum(digits);
        var key = "evm:" + digits.ToLowerInvariant();
        if (BurnAddresses.IsBurn(Convert.FromHexString(digits))) return new(WalletFault.Burn, "nobody holds its key", key);
        if (canonical == text) return WalletReading.Right(key);
        return digits.Any(char.IsAsciiLetterUpper) && digits.Any(char.IsAsciiLetterLower)
            ? new(WalletFault.Checksum, "upper and lower case do not fit its checksum (EIP-55), so a character is wrong", key)
            : new(WalletFault.NoChecksum, "all in one case it carries no checksum (EIP-55)", key, canonical);
    }

    /// <summary>The address with the checksum that EIP-55 puts into the case of its letters.</summary>
    public static string WithChecksum(string digits)
    {
        var lower = digits.ToLowerInvariant();
        var digest = new KeccakDigest(256);
        digest.BlockUpdate(System.Text.Encoding.ASCII.GetBytes(lower), 0, Digits);
        var hash = new byte[32];
        digest.DoFinal(hash, 0);
        // A letter is upper case where the digit of the hash at its place is 8 or more.
        return "0x" + string.Create(Digits, (lower, hash), static (result, state) =>
        {
            for (var i = 0; i < Digits; i++)
            {
                var nibble = (state.hash[i / 2] >> (i % 2 == 0 ? 4 : 0)) & 15;
                result[i] = nibble >= 8 ? char.ToUpperInvariant(state.lower[i]) : state.lower[i];
            }
        });
    }
}
