namespace Proof.Partners.Wallets;

/// <summary>Polygon and its tokens.</summary>
internal sealed record Polygon() : Network("POLYGON", "Polygon", "MATIC", "POL")
{
    /// <inheritdoc/>
    public override WalletReading Read(string wallet) => EvmWallet.Read(wallet);
}
