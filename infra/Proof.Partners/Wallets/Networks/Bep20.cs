namespace Proof.Partners.Wallets;

/// <summary>BNB Smart Chain and its tokens.</summary>
internal sealed record Bep20() : Network("BEP20", "BNB Smart Chain", "BSC", "BNB", "BNBSMARTCHAIN")
{
    /// <inheritdoc/>
    public override WalletReading Read(string wallet) => EvmWallet.Read(wallet);
}
