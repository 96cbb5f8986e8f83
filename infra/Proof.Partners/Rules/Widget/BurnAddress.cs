using Proof.Partners.Json;
using Proof.Partners.Problems;
using Proof.Partners.Reading;
using Proof.Partners.Wallets;

namespace Proof.Partners.Rules.Widget;

/// <summary>A wallet is not a burn address.</summary>
internal sealed class BurnAddress : AssetRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1507";

    /// <inheritdoc/>
    public override string Title => "A wallet is not a burn address";

    /// <inheritdoc/>
    public override string Reason => "Nobody holds its key: every payment to it is gone.";

    /// <inheritdoc/>
    public override string Source => "infra/Proof.Partners/Wallets/BurnAddresses.cs, with its sources and date.";

    /// <inheritdoc/>
    public override string ToDo => "Copy the address of the partner's own wallet.";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, AssetEntry asset, Report report)
    {
        if (asset.Reading is not { Fault: WalletFault.Burn } reading) return;
        report.Add(this, asset.Wallet!, $"{Printable.Quoted(asset.Wallet!.Value)} is a burn address: {reading.What}.");
    }
}
