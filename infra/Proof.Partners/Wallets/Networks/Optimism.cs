namespace Proof.Partners.Wallets;

/// <summary>OP Mainnet and its tokens.</summary>
internal sealed record Optimism() : Network("OPTIMISM", "OP Mainnet", "OP", "OPMAINNET")
{
    /// <inheritdoc/>
    public override WalletReading Read(string wallet) => EvmWallet.Read(wallet);
}
