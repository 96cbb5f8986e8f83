using Proof.Partners.Json;
using Proof.Partners.Problems;
using Proof.Partners.Reading;
using Proof.Partners.Wallets;

namespace Proof.Partners.Rules.Widget;

/// <summary>A wallet is on the main network.</summary>
internal sealed class WalletTestNetwork : AssetRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1506";

    /// <inheritdoc/>
    public override string Title => "A wallet is on the main network";

    /// <inheritdoc/>
    public override string Reason => "Production pays out real money; the widget settings serve both environments.";

    /// <inheritdoc/>
    public override string Source => "BIP-173 and Bitcoin's list of address prefixes.";

    /// <inheritdoc/>
    public override string ToDo => "Copy the address of the wallet on the main network.";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, AssetEntry asset, Report report)
    {
        if (asset.Reading is not { Fault: WalletFault.TestNetwork } reading) return;
        report.Add(this, asset.Wallet!, $"{Printable.Quoted(asset.Wallet!.Value)}: {reading.What}.");
    }
}
