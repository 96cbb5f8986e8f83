using Proof.Partners.Json;
using Proof.Partners.Problems;
using Proof.Partners.Reading;
using Proof.Partners.Wallets;

namespace Proof.Partners.Rules.Widget;

/// <summary>A wallet carries its checksum.</summary>
internal sealed class WalletNoChecksum : AssetRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1505";

    /// <inheritdoc/>
    public override string Title => "A wallet carries its checksum";

    /// <inheritdoc/>
    public override string Reason => "An EVM address all in one case cannot show a typing error.";

    /// <inheritdoc/>
    public override string Source => "EIP-55 (mixed-case checksum address encoding).";

    /// <inheritdoc/>
    public override string ToDo => "Copy the address from the wallet in mixed case.";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, AssetEntry asset, Report report)
    {
        if (asset.Reading is not { Fault: WalletFault.NoChecksum } reading) return;
        report.Add(
            this, asset.Wallet!, $"{Printable.Quoted(asset.Wallet!.Value)}: {reading.What}.",
            $"Compare with the wallet, then write {reading.Canonical}.");
    }
}
