namespace Proof.Partners.Wallets;

/// <summary>Addresses of Tron: Base58Check of 0x41 and 20 bytes, so that every one has 34 characters and begins with T.</summary>
internal static class TronWallet
{
    // https://developers.tron.network/docs/account#account-address-format
    private const byte Version = 0x41;
    private const int Characters = 34;

    /// <summary>Reads an address.</summary>
    public static WalletReading Read(string text)
    {
        if (!text.StartsWith('T')) return WalletReading.NoAddress("an address begins with T");
        if (Base58Check.FaultOf(text) is { } fault) return WalletReading.NoAddress(fault);
        if (text.Length != Characters) return WalletReading.NoAddress($"an address has {Characters} characters, not {text.Length}");
        if (!Base58Check.TryRead(text, out var version, out var content))
        {
            return new(WalletFault.Checksum, "its checksum does not fit, so a character is wrong", null);
        }
        if (version != Version || content.Length != 20) return WalletReading.NoAddress("it belongs to another network");
        var key = "tron:" + text;
        return BurnAddresses.IsBurn(content) ? new(WalletFault.Burn, "nobody holds its key", key) : WalletReading.Right(key);
    }
}
