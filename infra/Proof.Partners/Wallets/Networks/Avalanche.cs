namespace Proof.Partners.Wallets;

/// <summary>The C-Chain of Avalanche and its tokens.</summary>
internal sealed record Avalanche() : Network("AVALANCHE", "Avalanche C-Chain", "AVAX", "AVAXC", "CCHAIN")
{
    /// <inheritdoc/>
    public override WalletReading Read(string wallet) => EvmWallet.Read(wallet);
}
