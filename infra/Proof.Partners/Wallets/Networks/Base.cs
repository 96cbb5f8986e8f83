namespace Proof.Partners.Wallets;

/// <summary>Base and its tokens.</summary>
internal sealed record Base() : Network("BASE", "Base")
{
    /// <inheritdoc/>
    public override WalletReading Read(string wallet) => EvmWallet.Read(wallet);
}
