using SimpleBase;

namespace Proof.Partners.Wallets;

/// <summary>Addresses of Solana: Base58 of 32 bytes. There is no checksum; length and alphabet are all that can be checked.</summary>
internal static class SolanaWallet
{
    // https://solana.com/docs/core/accounts: an address is a public key of 32 bytes.
    private const int Bytes = 32;

    /// <summary>Reads an address.</summary>
    public static WalletReading Read(string text)
    {
        if (Base58Check.FaultOf(text) is { } fault) return WalletReading.NoAddress(fault);
        if (text.Length is < 32 or > 44) return WalletReading.NoAddress($"an address has 32 to 44 characters, not {text.Length}");
        var bytes = Base58.Bitcoin.Decode(text);
        if (bytes.Length != Bytes) return WalletReading.NoAddress($"it stands for {bytes.Length} bytes; an address is {Bytes}");
        var key = "solana:" + text;
        return BurnAddresses.IsEmpty(bytes) || BurnAddresses.IsSolanaBurn(text)
            ? new(WalletFault.Burn, "it belongs to a program; nobody holds its key", key)
            : WalletReading.Right(key);
    }
}
