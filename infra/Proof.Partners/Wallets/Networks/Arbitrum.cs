namespace Proof.Partners.Wallets;

/// <summary>Arbitrum One and its tokens.</summary>
internal sealed record Arbitrum() : Network("ARBITRUM", "Arbitrum One", "ARB", "ARBITRUMONE")
{
    /// <inheritdoc/>
    public override WalletReading Read(string wallet) => EvmWallet.Read(wallet);
}
