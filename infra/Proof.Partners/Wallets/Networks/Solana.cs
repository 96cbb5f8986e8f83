namespace Proof.Partners.Wallets;

/// <summary>Solana and its tokens.</summary>
internal sealed record Solana() : Network("SOL", "Solana", "SOLANA", "SPL")
{
    /// <inheritdoc/>
    public override WalletReading Read(string wallet) => SolanaWallet.Read(wallet);
}
