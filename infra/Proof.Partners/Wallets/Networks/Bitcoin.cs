namespace Proof.Partners.Wallets;

/// <summary>Bitcoin itself.</summary>
internal sealed record Bitcoin() : Network("BTC", "Bitcoin", "BITCOIN", "XBT")
{
    /// <inheritdoc/>
    public override WalletReading Read(string wallet) => BitcoinWallet.Read(wallet);
}
