namespace Proof.Partners.Wallets;

/// <summary>Ethereum and its tokens.</summary>
internal sealed record Erc20() : Network("ERC20", "Ethereum", "ETH", "ETHEREUM", "ETHER")
{
    /// <inheritdoc/>
    public override WalletReading Read(string wallet) => EvmWallet.Read(wallet);
}
