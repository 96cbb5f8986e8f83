namespace Proof.Partners.Wallets;

/// <summary>Tron and its tokens.</summary>
internal sealed record Trc20() : Network("TRC20", "Tron", "TRON", "TRX")
{
    /// <inheritdoc/>
    public override WalletReading Read(string wallet) => TronWallet.Read(wallet);
}
