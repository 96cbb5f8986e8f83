using Proof.Partners.Json;
using Proof.Partners.Problems;
using Proof.Partners.Reading;
using Proof.Partners.Wallets;

namespace Proof.Partners.Rules.Widget;

/// <summary>A wallet's checksum fits.</summary>
internal sealed class WalletChecksum : AssetRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1504";

    /// <inheritdoc/>
    public override string Title => "A wallet's checksum fits";

    /// <inheritdoc/>
    public override string Reason =>
        "It does not when a character was mistyped or changed. Money sent there is lost, or somebody else's.";

    /// <inheritdoc/>
    public override string Source => "EIP-55; Base58Check; BIP-173, BIP-350.";

    /// <inheritdoc/>
    public override string ToDo => "Copy the address again from the wallet. Never correct it by hand.";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, AssetEntry asset, Report report)
    {
        if (asset.Reading is not { Fault: WalletFault.Checksum } reading) return;
        report.Add(this, asset.Wallet!, $"{Printable.Quoted(asset.Wallet!.Value)}: {reading.What}.");
    }
}
