using Proof.Partners.Json;
using Proof.Partners.Problems;
using Proof.Partners.Reading;
using Proof.Partners.Wallets;

namespace Proof.Partners.Rules.Widget;

/// <summary>A wallet is an address of its network.</summary>
internal sealed class WalletFormat : AssetRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1503";

    /// <inheritdoc/>
    public override string Title => "A wallet is an address of its network";

    /// <inheritdoc/>
    public override string Reason => "Money sent to an address of another network is lost.";

    /// <inheritdoc/>
    public override string Source =>
        "EIP-55; TRON developer documentation (account address format); BIP-173, BIP-350; Solana documentation (accounts).";

    /// <inheritdoc/>
    public override string ToDo => "Copy the address again from the wallet, for this network.";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, AssetEntry asset, Report report)
    {
        if (asset.Reading is not { Fault: WalletFault.Format } reading) return;
        var elsewhere = reading.Canonical is null ? Networks.WhereRight(asset.Wallet!.Value) : null;
        var hint = elsewhere is null ? "" : $" It is a right address of {elsewhere.Title}: is the network {elsewhere.Name}?";
        report.Add(
            this, asset.Wallet!, $"{Printable.Quoted(asset.Wallet!.Value)} is no address of {asset.Network!.Title}: {reading.What}.{hint}",
            reading.Canonical is { } canonical ? $"Write {canonical}." : null);
    }
}
